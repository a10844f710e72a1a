// backward is grad_out times the derivative, and selects 0 where a branch of the definition does; parameter_gradient is
// a sum whose error does not grow with the length.
#include <random>

#include "support/activation_test.hpp"

using namespace ramp_test;

namespace {

template <class T>
std::vector<T> normal_numbers(std::size_t size, double deviation, unsigned seed) {
  std::mt19937_64 engine(seed);
  std::normal_distribution<double> distribution(0, deviation);
  std::vector<T> x(size);
  for (T& value : x) value = static_cast<T>(distribution(engine));
  return x;
}

/// The product, bit for bit; +0 where a branch makes f' exactly 0, whatever grad_out is; NaN where x is NaN.
template <class T>
std::vector<T> expected_gradients(const function_under_test<T>& f, const std::vector<T>& x,
                                  const std::vector<T>& grad_out) {
  std::vector<T> result(x.size());
  f.evaluate(direction::derivative, entry_point::scalar, x, result);
  for (std::size_t i = 0; i < x.size(); ++i)
    result[i] = f.oracle->selects_zero_gradient(x[i], f.parameters) ? T(0) : grad_out[i] * result[i];
  return result;
}

template <class T>
void check_backward(const function_under_test<T>& f, const T* x, const T* grad_out, std::vector<T>& grad_in,
                    const std::vector<T>& expected) {
  f.compiled->backward(f.parameters, x, grad_out, grad_in.data(), grad_in.size());
  for (std::size_t i = 0; i < grad_in.size(); ++i)
    if (!same(grad_in[i], expected[i])) {
      FAIL_CHECK(f.name << "[" << i << "]: " << grad_in[i] << ", but expected " << expected[i]);
      return;
    }
}

/// Into an array of its own, and into that of either input.
template <class T>
void check_backward(const function_under_test<T>& f, const std::vector<T>& x) {
  std::vector<T> grad_out = normal_numbers<T>(x.size(), 1, 1);
  const T special[] = {T(0), T(-0.0), infinity<T>, -infinity<T>, not_a_number<T>, largest<T>, smallest<T>};
  for (std::size_t i = 0; i < grad_out.size(); i += 5) grad_out[i] = special[i / 5 % std::size(special)];
  const std::vector<T> expected = expected_gradients(f, x, grad_out);
  std::vector<T> grad_in(x.size());
  check_backward(f, x.data(), grad_out.data(), grad_in, expected);
  grad_in = grad_out;
  check_backward(f, x.data(), grad_in.data(), grad_in, expected);
  grad_in = x;
  check_backward(f, grad_in.data(), grad_out.data(), grad_in, expected);
}

template <class T>
T parameter_gradient(const function_under_test<T>& f, const std::vector<T>& x, const std::vector<T>& grad_out) {
  return f.compiled->parameter_gradient(f.parameters, x.data(), grad_out.data(), x.size());
}

}  // namespace

TEMPLATE_TEST_CASE("backward: the product of grad_out and the derivative, or a selected 0", "[gradient]", float,
                   double) {
  using T = TestType;
  for (const auto& f : functions_under_test<T>()) {
    check_backward(f, sample(f));
    check_backward(f, normal_numbers<T>(5003, 4, 4));
    // Too short for a fast path's loop, at every length.
    for (std::size_t size = 0; size < 20; ++size) check_backward(f, normal_numbers<T>(size, 4, 5));
  }
  SUCCEED();
}

TEMPLATE_TEST_CASE("backward: a dead unit has no gradient, whatever arrives", "[gradient]", float, double) {
  using T = TestType;
  const std::vector<T> grad_out{T(1), T(-1), infinity<T>, -infinity<T>, not_a_number<T>, largest<T>};
  const std::vector<T> x(grad_out.size(), T(-100)), nothing(grad_out.size(), T(0));
  for (const auto& f : functions_under_test<T>()) {
    if (!f.oracle->selects_zero_gradient(-100, f.parameters)) continue;
    std::vector<T> grad_in(x.size());
    check_backward(f, x.data(), grad_out.data(), grad_in, nothing);
  }
  SUCCEED();
}

TEMPLATE_TEST_CASE("parameter_gradient: the sum of the products", "[gradient]", float, double) {
  using T = TestType;
  for (const auto& f : functions_under_test<T>()) {
    if (!f.has(direction::parameter_derivative)) continue;
    for (const std::size_t size : {0u, 1u, 2u, 7u, 16u, 33u, 1000u, 100001u}) {
      std::vector<T> x = normal_numbers<T>(size, 3, 2), grad_out = normal_numbers<T>(size, 1, 3), terms(size);
      std::replace(x.begin(), x.end(), T(0), T(1));  // squareplus(0) has a pole at 0
      f.evaluate(direction::parameter_derivative, entry_point::scalar, x, terms);
      long double sum = 0, sum_of_magnitudes = 0;
      for (std::size_t i = 0; i < size; ++i) {
        const long double term = static_cast<long double>(terms[i]) * static_cast<long double>(grad_out[i]);
        sum += term;
        sum_of_magnitudes += std::fabs(term);
      }
      const T gradient = parameter_gradient(f, x, grad_out);
      // One rounding, and twice the precision of T for what cancels (in double: that of the reference).
      const long double eps = static_cast<long double>(std::numeric_limits<T>::epsilon());
      const long double doubled = std::max(eps * eps, 4 * std::numeric_limits<long double>::epsilon());
      CAPTURE(f.name, size, gradient, sum);
      CHECK(std::fabs(static_cast<long double>(gradient) - sum) <=
            ulp_at<T>(sum) / 2 + 8 * doubled * (static_cast<long double>(size) + 1) * sum_of_magnitudes);
    }
  }
}

TEMPLATE_TEST_CASE("parameter_gradient: a small rest survives what cancels", "[gradient]", float, double) {
  using T = TestType;
  // Pairs of ±x·x with a small rest in the middle: a plain sum loses it, one in twice the precision does not. The
  // magnitudes add up to 1.7e10, 2^-48 of which is far below the rest.
  std::vector<T> x, grad_out;
  for (int i = 0; i < 2000; ++i) {
    const T size = T(1000) + static_cast<T>(i);
    x.insert(x.end(), {-size, -size});
    grad_out.insert(grad_out.end(), {size, -size});
    if (i == 1000) {
      x.push_back(T(-0.125));
      grad_out.push_back(T(0.5));
    }
  }
  CHECK(parameter_gradient(function<T>("prelu"), x, grad_out) == T(-0.0625));
}

TEMPLATE_TEST_CASE("parameter_gradient: infinities and NaN are what IEEE sums make of them", "[gradient]", float,
                   double) {
  using T = TestType;
  const auto gradient = [](const std::vector<T>& x, const std::vector<T>& grad_out) {
    return parameter_gradient(function<T>("prelu"), x, grad_out);
  };
  CHECK(gradient({-1, -2, -3}, {1, infinity<T>, 1}) == -infinity<T>);
  CHECK(std::isnan(gradient({-1, -2, -3}, {infinity<T>, -infinity<T>, 1})));
  CHECK(std::isnan(gradient({-1, not_a_number<T>, -3}, {1, 1, 1})));
}

// prelu's terms at -1 are -grad_out, so a test can choose them.
TEMPLATE_TEST_CASE("parameter_gradient: partial sums may leave the range", "[gradient]", float, double) {
  using T = TestType;
  const auto f = function<T>("prelu");
  const T huge = sizeof(T) == sizeof(float) ? T(3e38) : T(1.2e308);
  for (const std::size_t size : {2u, 4u, 8u, 16u, 18u, 32u, 34u, 64u, 66u, 128u, 254u, 1000u, 4096u, 100000u}) {
    std::vector<T> grad_out(size);
    for (std::size_t i = 0; i < size; ++i) grad_out[i] = i % 2 == 0 ? huge : -huge;
    CAPTURE(size);
    CHECK(parameter_gradient(f, std::vector<T>(size, T(-1)), grad_out) == 0);
    // First all that is positive, then the rest.
    std::stable_partition(grad_out.begin(), grad_out.end(), [](T g) { return g > 0; });
    CHECK(parameter_gradient(f, std::vector<T>(size, T(-1)), grad_out) == 0);
    CHECK(parameter_gradient(f, std::vector<T>(size, T(-1)), std::vector<T>(size, huge)) == -infinity<T>);
  }
}

TEMPLATE_TEST_CASE("parameter_gradient: many large terms that cancel", "[gradient]", float, double) {
  using T = TestType;
  constexpr std::size_t size = std::size_t{1} << 20;
  const T large = sizeof(T) == sizeof(float) ? T(1e34) : T(1e304);
  std::vector<T> grad_out(size);
  for (std::size_t i = 0; i < size; ++i) grad_out[i] = i < size / 2 ? large : -large;
  grad_out[size / 2] = 0;
  CHECK(parameter_gradient(function<T>("prelu"), std::vector<T>(size, T(-1)), grad_out) == -large);
}

TEST_CASE("parameter_gradient: 2^26 floats", "[gradient]") {
  constexpr std::size_t size = std::size_t{1} << 26;
  std::vector<float> x(size);
  double sum = 0;  // exact: the terms are multiples of 2^-12
  for (std::size_t i = 0; i < size; ++i) {
    x[i] = static_cast<float>(static_cast<int>(static_cast<std::uint32_t>(i) * 2654435761u % 1009) - 500) / 64;
    if (x[i] < 0) sum += static_cast<double>(x[i]) * static_cast<double>(x[i]);
  }
  CHECK(parameter_gradient(function<float>("prelu"), x, x) == static_cast<float>(sum));
}

// A sum of ones in floats stops at 2^24 per lane, its correction at 2^24 again.
TEST_CASE("parameter_gradient: counts 2^28 elements", "[gradient]") {
  const std::vector<float> x(std::size_t{1} << 28, -1.0f);
  CHECK(parameter_gradient(function<float>("prelu"), x, x) == 0x1p28f);
}
