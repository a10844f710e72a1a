// backward is the IEEE product, bit for bit; parameter_gradient a sum whose error does not grow.
#include <random>

#include "support/room.hpp"

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

template <class T>
std::vector<T> products(const subject<T>& f, const std::vector<T>& x, const std::vector<T>& grad_out) {
  std::vector<T> result(x.size());
  f.evaluate(direction::derivative, path::number, x, result);
  for (std::size_t i = 0; i < x.size(); ++i) result[i] = grad_out[i] * result[i];
  return result;
}

template <class T>
void check_bits(const subject<T>& f, const std::vector<T>& got, const std::vector<T>& expected) {
  for (std::size_t i = 0; i < got.size(); ++i)
    if (!same(got[i], expected[i]))
      FAIL("" << f.name << "[" << i << "]: " << got[i] << ", but expected " << expected[i]);
  SUCCEED();
}

}  // namespace

TEMPLATE_TEST_CASE("backward: the IEEE product of grad_out and the derivative", "[gradient]", float, double) {
  using T = TestType;
  // Numbers of all sizes, which the fast forms do not know, and such with a few of them here and there.
  const auto in_all_ways = [](const subject<T>& f, const std::vector<T>& x) {
    std::vector<T> grad_out = normal_numbers<T>(x.size(), 1, 1);
    const T special[] = {T(0), T(-0.0), infinity<T>, not_a_number<T>, largest<T>, smallest<T>};
    for (std::size_t i = 0; i < grad_out.size(); i += 17) grad_out[i] = special[i % std::size(special)];
    const std::vector<T> expected = products(f, x, grad_out);

    std::vector<T> grad_in(x.size());
    f.compiled->backward(f.parameters, x.data(), grad_out.data(), grad_in.data(), x.size());
    check_bits(f, grad_in, expected);

    grad_in = grad_out;
    f.compiled->backward(f.parameters, x.data(), grad_in.data(), grad_in.data(), x.size());
    check_bits(f, grad_in, expected);

    grad_in = x;
    f.compiled->backward(f.parameters, grad_in.data(), grad_out.data(), grad_in.data(), x.size());
    check_bits(f, grad_in, expected);
  };
  for (const subject<T>& f : subjects<T>(under_test())) {
    in_all_ways(f, sample(f));
    in_all_ways(f, normal_numbers<T>(5003, 4, 4));
  }
}

TEMPLATE_TEST_CASE("parameter_gradient: the sum of the products", "[gradient]", float, double) {
  using T = TestType;
  for (const subject<T>& f : subjects<T>(under_test())) {
    if (!f.has(direction::parameter_derivative)) continue;
    for (const std::size_t size : {0u, 1u, 2u, 7u, 16u, 33u, 1000u, 100001u}) {
      std::vector<T> x = normal_numbers<T>(size, 3, 2), grad_out = normal_numbers<T>(size, 1, 3), terms(size);
      for (T& value : x)
        if (value == 0) value = 1;  // where squareplus(0) has a pole
      f.evaluate(direction::parameter_derivative, path::number, x, terms);
      long double sum = 0, sum_of_sizes = 0;
      for (std::size_t i = 0; i < size; ++i) {
        const long double term = static_cast<long double>(terms[i]) * static_cast<long double>(grad_out[i]);
        sum += term;
        sum_of_sizes += std::fabs(term);
      }
      const T gradient = f.compiled->parameter_gradient(f.parameters, x.data(), grad_out.data(), size);
      // One rounding, and twice the precision of T for what cancels (in double: that of the reference).
      const long double eps = static_cast<long double>(std::numeric_limits<T>::epsilon());
      const long double doubled = std::max(eps * eps, 4 * std::numeric_limits<long double>::epsilon());
      CAPTURE(f.name, size, gradient, sum);
      CHECK(std::fabs(static_cast<long double>(gradient) - sum) <=
            ulp_at<T>(sum) / 2 + 8 * doubled * (static_cast<long double>(size) + 1) * sum_of_sizes);
    }
  }
}

TEMPLATE_TEST_CASE("parameter_gradient: what cancels leaves nothing behind", "[gradient]", float, double) {
  using T = TestType;
  const auto f = function<T>("prelu");
  // Pairs of ±x·x with a small rest in the middle: a plain sum loses it, one in twice the precision does not (the sizes
  // add up to 1.7e10, 2^-48 of which is far below the rest).
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
  CHECK(f.compiled->parameter_gradient(f.parameters, x.data(), grad_out.data(), x.size()) == T(-0.0625));
}

TEMPLATE_TEST_CASE("parameter_gradient: infinities and NaN are what IEEE sums make of them", "[gradient]", float,
                   double) {
  using T = TestType;
  const auto f = function<T>("prelu");
  const auto gradient = [&](std::vector<T> x, std::vector<T> grad_out) {
    return f.compiled->parameter_gradient(f.parameters, x.data(), grad_out.data(), x.size());
  };
  CHECK(gradient({-1, -2, -3}, {1, infinity<T>, 1}) == -infinity<T>);
  CHECK(std::isnan(gradient({-1, -2, -3}, {infinity<T>, -infinity<T>, 1})));
  CHECK(std::isnan(gradient({-1, not_a_number<T>, -3}, {1, 1, 1})));
}
