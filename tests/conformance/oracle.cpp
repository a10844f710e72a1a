// The oracle against itself: its derivatives are those of its values, its filters agree with its exact formulas, and a
// sweep visits what it should.
#include "support/activation_test.hpp"
#include "support/error_message.hpp"
#include "support/sweep.hpp"
#include "support/sweep_plan.hpp"

using namespace ramp_test;

namespace {

template <class R>
R at(const formulas<R>& f, direction d, const parameter_values& p, double x) {
  R y;
  f[d](p, &x, &y, 1);
  return y;
}

/// Whether a difference quotient over ±h, h a power of two, agrees with a derivative.
bool agrees(long double above, long double below, double h, long double derivative) {
  const long double quotient = (above - below) / (2 * static_cast<long double>(h));
  return std::fabs(quotient - derivative) <= 1e-6L * (1 + std::fabs(derivative));
}

bool is_near_kink(const oracle& o, const parameter_values& p, double x, double h) {
  for (const double kink : o.kinks(p))
    if (std::fabs(x - kink) <= 2 * h) return true;
  return false;
}

constexpr double step = 0x1p-14;

/// Calls check(oracle, parameters, x) at numbers away from kinks.
template <class Check>
void for_each_smooth_point(const Check& check) {
  for (const oracle* o : oracles())
    for (const parameter_values& p : o->parameter_sets)
      for (double x = -20.0625; x < 20; x += 0.1875)
        if (!is_near_kink(*o, p, x, step)) check(*o, p, x);
}

}  // namespace

TEST_CASE("oracle: derivatives are the limits of difference quotients", "[oracle]") {
  for_each_smooth_point([](const oracle& o, const parameter_values& p, double x) {
    // The quotient of a steep curve converges later.
    const double h = std::fabs(p[0]) > 5 ? step / 64 : step;
    CAPTURE(o.name, p[0], p[1], x);
    CHECK(agrees(at(o.exact, direction::forward, p, x + h), at(o.exact, direction::forward, p, x - h), h,
                 at(o.exact, direction::derivative, p, x)));
  });
}

TEST_CASE("oracle: parameter derivatives are the limits of difference quotients", "[oracle]") {
  for_each_smooth_point([](const oracle& o, const parameter_values& p, double x) {
    const double h = o.parameter_step(p);
    if (!o.exact[direction::parameter_derivative] || h == 0) return;
    CAPTURE(o.name, p[0], x);
    CHECK(agrees(at(o.exact, direction::forward, {p[0] + h}, x), at(o.exact, direction::forward, {p[0] - h}, x), h,
                 at(o.exact, direction::parameter_derivative, p, x)));
  });
}

TEST_CASE("oracle: the filters agree with the exact formulas", "[oracle]") {
  for (const oracle* o : oracles())
    for (const parameter_values& p : o->parameter_sets)
      for (const direction d : all_directions)
        for (double x = -100.03125; x < 100 && o->exact[d]; x += 0.4375) {
          const long double exact = at(o->exact, d, p, x);
          CAPTURE(o->name, to_string(d), p[0], x);
          CHECK(std::fabs(at(o->wide, d, p, x) - exact) <= 0x1p-38L * std::fabs(exact) + 1e-300L);
          // The sweep over floats trusts its filter to 1e-5 ULP.
          const long double fast = at(o->fast, d, p, x);
          CHECK(std::fabs(fast - exact) <= 0x1p-41L * std::fabs(exact) + 1e-51L);
        }
}

TEST_CASE("oracle: an unknown name is an error", "[oracle]") {
  const std::string message = "ramp_test::find_oracle: no activation is called \"sliu\"";
  CHECK(error_message_of([] { static_cast<void>(find_oracle("sliu")); }) == message);
  CHECK(error_message_of([] { static_cast<void>(function<float>("sliu")); }) == message);
}

TEMPLATE_TEST_CASE("oracle: a sweep visits both signs and every size", "[oracle]", float, double) {
  const std::vector<TestType> all = numbers<TestType>(make_plan<TestType>({}, 1021));
  for (const TestType sign : {TestType(1), TestType(-1)})
    for (const TestType size : {TestType(1e-30), TestType(1e-3), TestType(1), TestType(30), TestType(1e30)}) {
      CAPTURE(sign, size);
      CHECK(std::count_if(all.begin(), all.end(),
                          [&](TestType x) { return sign * x > size / 10 && sign * x < size * 10; }) > 50);
    }
}

namespace {

/// ReLU, but at 2 the next number, at 4 the next but one; at 8 NaN, if wanted.
template <class T, bool WithNan>
void evaluate_wrong_relu(direction, entry_point, const parameter_values&, const T* x, T* y, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    y[i] = x[i] > 0 ? x[i] : 0;
    if (x[i] == 2) y[i] = from_ordinal<T>(to_ordinal(x[i]) + 1);
    if (x[i] == 4) y[i] = from_ordinal<T>(to_ordinal(x[i]) + 2);
    if (WithNan && x[i] == 8) y[i] = not_a_number<T>;
  }
}

template <class T>
worst_case<T> sweep_wrong_relu(const evaluator<T>& compiled) {
  const function_under_test<T> wrong{"wrong relu", &find_oracle("relu"), {}, &compiled, true};
  return sweep<T>(std::span(&wrong, 1), direction::forward, 65537).front();
}

}  // namespace

TEMPLATE_TEST_CASE("oracle: a sweep sees a single wrong result", "[oracle]", float, double) {
  using T = TestType;
  evaluator<T> compiled{};
  compiled.evaluate = &evaluate_wrong_relu<T, false>;
  CHECK(sweep_wrong_relu(compiled).ulp == 2);
  CHECK(sweep_wrong_relu(compiled).x == 4);
  compiled.evaluate = &evaluate_wrong_relu<T, true>;
  CHECK(sweep_wrong_relu(compiled).ulp == infinity<double>);
  CHECK(sweep_wrong_relu(compiled).x == 8);
}
