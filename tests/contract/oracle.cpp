// The oracle against itself: its derivatives are those of its values, its filter agrees with its judge, and a sweep
// goes where it should.
#include "support/plan.hpp"
#include "support/room.hpp"
#include "support/sweep.hpp"

using namespace ramp_test;

namespace {

using values = std::array<formula<long double>, 3>;

long double at(const values& formulas, direction d, const parameter_values& p, double x) {
  long double y;
  formulas[static_cast<std::size_t>(d)](p, &x, &y, 1);
  return y;
}

/// Whether a difference quotient over ±h, h a power of two, meets a derivative.
bool meets(long double above, long double below, double h, long double slope) {
  const long double quotient = (above - below) / (2 * static_cast<long double>(h));
  return std::fabs(quotient - slope) <= 1e-6L * (1 + std::fabs(slope));
}

bool near_kink(const truth& formula, const parameter_values& p, double x, double h) {
  for (const double kink : formula.kinks(p))
    if (std::fabs(x - kink) <= 2 * h) return true;
  return false;
}

}  // namespace

TEST_CASE("oracle: derivatives are the limits of difference quotients", "[oracle]") {
  const double h = 0x1p-14;
  for (const truth& formula : truths())
    for (const parameter_values& p : formula.parameter_sets)
      for (double x = -20.0625; x < 20; x += 0.1875) {
        if (near_kink(formula, p, x, h)) continue;
        // A steep curve's quotient is not yet its limit.
        const double step = std::fabs(p[0]) > 5 ? h / 64 : h;
        CAPTURE(formula.name, p[0], p[1], x);
        CHECK(meets(at(formula.exact, direction::forward, p, x + step),
                    at(formula.exact, direction::forward, p, x - step), step,
                    at(formula.exact, direction::derivative, p, x)));
      }
}

TEST_CASE("oracle: parameter derivatives are the limits of difference quotients", "[oracle]") {
  const double h = 0x1p-14;
  for (const truth& formula : truths()) {
    if (!formula.exact[static_cast<std::size_t>(direction::parameter_derivative)]) continue;
    for (const parameter_values& p : formula.parameter_sets) {
      // On the border of the domain, and where the two pieces of threshold_relu trade places, there is no quotient.
      const std::string name = formula.name;
      if ((name == "squareplus" || name == "clipped_relu") && p[0] == 0) continue;
      if (name == "threshold_relu" && p[0] == 1) continue;
      for (double x = -20.0625; x < 20; x += 0.1875) {
        if (near_kink(formula, p, x, h)) continue;
        const double step = name == "squareplus" ? p[0] * h / 16 : h;
        CAPTURE(name, p[0], x);
        CHECK(meets(at(formula.exact, direction::forward, {p[0] + step}, x),
                    at(formula.exact, direction::forward, {p[0] - step}, x), step,
                    at(formula.exact, direction::parameter_derivative, p, x)));
      }
    }
  }
}

TEST_CASE("oracle: the filters agree with the judge", "[oracle]") {
  for (const truth& formula : truths())
    for (const parameter_values& p : formula.parameter_sets)
      for (const direction d : all_directions)
        for (double x = -100.03125; x < 100; x += 0.4375) {
          if (!formula.exact[static_cast<std::size_t>(d)]) continue;
          const long double exact = at(formula.exact, d, p, x), wide = at(formula.wide, d, p, x);
          double fast;
          formula.fast[static_cast<std::size_t>(d)](p, &x, &fast, 1);
          CAPTURE(formula.name, to_string(d), p[0], x);
          CHECK(std::fabs(wide - exact) <= 0x1p-38L * std::fabs(exact) + 1e-300L);
          // The sweep over floats trusts its filter to 1e-5 ULP.
          CHECK(std::fabs(static_cast<long double>(fast) - exact) <= 0x1p-41L * std::fabs(exact) + 1e-51L);
        }
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
void evaluate_wrong_relu(direction, path, const parameter_values&, const T* x, T* y, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    y[i] = x[i] > 0 ? x[i] : 0;
    if (x[i] == 2) y[i] = number_at<T>(place(x[i]) + 1);
    if (x[i] == 4) y[i] = number_at<T>(place(x[i]) + 2);
    if (WithNan && x[i] == 8) y[i] = not_a_number<T>;
  }
}

template <class T>
worst_case<T> sweep_wrong_relu(const evaluator<T>& compiled) {
  const subject<T> wrong{"wrong relu", &truths().front(), {}, &compiled, true};
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
