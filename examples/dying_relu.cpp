// A ReLU unit whose input is negative for every sample has the derivative 0 everywhere: it gets no gradient
// and stays dead. A large negative bias and a high learning rate kill many. This program trains the same
// small network, which starts that way, with four activations and counts the dead units after each epoch.
//
// The network: 2 inputs, 64 hidden units, 1 output, mean squared error, plain gradient descent.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ramp/ramp.hpp>
#include <random>
#include <type_traits>
#include <vector>

constexpr std::size_t samples = 512, units = 64, batch = 2;
constexpr int epochs = 30;
constexpr float initial_bias = -1.3f, learning_rate = 0.6f, slope_learning_rate = 0.01f;
constexpr float scale = 0.125f;  // 1/sqrt(units): the output stays of the order of 1

struct sample {
  float x, y, target;
};

float uniform(std::mt19937& random) { return 2 * static_cast<float>(random()) * 0x1p-32f - 1; }

std::vector<sample> make_samples(std::mt19937& random) {
  std::vector<sample> data(samples);
  for (sample& s : data) {
    s.x = uniform(random), s.y = uniform(random);
    s.target = std::sin(3 * s.x) * std::cos(2 * s.y);
  }
  return data;
}

struct report {
  int dead;
  float loss, slope;
};

// Trains a network with the activation f; one report an epoch, the first before the training.
template <class F>
std::vector<report> train(F f) {
  std::mt19937 random(1);
  const std::vector<sample> data = make_samples(random);
  std::vector<float> wx(units), wy(units), bias(units, initial_bias), out(units);
  for (std::size_t u = 0; u < units; ++u) wx[u] = uniform(random), wy[u] = uniform(random), out[u] = uniform(random);
  float out_bias = 0, slope = 0.25f;

  std::vector<float> sum(units), activated(units), slopes(units), grad(units), grad_sum(units);
  const auto predict = [&](const sample& s) {
    for (std::size_t u = 0; u < units; ++u) sum[u] = wx[u] * s.x + wy[u] * s.y + bias[u];
    ramp::forward_derivative(f, sum, activated, slopes);
    float y = out_bias;
    for (std::size_t u = 0; u < units; ++u) y += scale * out[u] * activated[u];
    return y;
  };
  const auto examine = [&] {
    std::vector<bool> alive(units);
    float loss = 0;
    for (const sample& s : data) {
      const float error = predict(s) - s.target;
      loss += error * error / samples;
      for (std::size_t u = 0; u < units; ++u) alive[u] = alive[u] || slopes[u] != 0;
    }
    return report{static_cast<int>(std::count(alive.begin(), alive.end(), false)), loss, slope};
  };

  std::vector<report> reports{examine()};
  for (int epoch = 0; epoch < epochs; ++epoch) {
    for (std::size_t first = 0; first < samples; first += batch) {
      std::vector<float> d_wx(units), d_wy(units), d_bias(units), d_out(units);
      float d_out_bias = 0, d_slope = 0;
      for (std::size_t i = first; i < first + batch; ++i) {
        const sample& s = data[i];
        const float error = 2 * (predict(s) - s.target) / batch;
        for (std::size_t u = 0; u < units; ++u) grad[u] = error * scale * out[u];
        ramp::backward(f, sum, grad, grad_sum);
        if constexpr (std::is_same_v<F, ramp::prelu<float>>) d_slope += ramp::parameter_gradient(f, sum, grad);
        for (std::size_t u = 0; u < units; ++u) {
          d_wx[u] += grad_sum[u] * s.x;
          d_wy[u] += grad_sum[u] * s.y;
          d_bias[u] += grad_sum[u];
          d_out[u] += error * scale * activated[u];
        }
        d_out_bias += error;
      }
      for (std::size_t u = 0; u < units; ++u) {
        wx[u] -= learning_rate * d_wx[u];
        wy[u] -= learning_rate * d_wy[u];
        bias[u] -= learning_rate * d_bias[u];
        out[u] -= learning_rate * d_out[u];
      }
      out_bias -= learning_rate * d_out_bias;
      if constexpr (std::is_same_v<F, ramp::prelu<float>>) {  // the slope is trained like a weight
        slope -= slope_learning_rate * d_slope;
        f = F(slope);
      }
    }
    reports.push_back(examine());
  }
  return reports;
}

int main() {
  const auto relu = train(ramp::relu<float>{});
  const auto leaky = train(ramp::leaky_relu<float>{});
  const auto prelu = train(ramp::prelu<float>{});
  const auto elu = train(ramp::elu<float>{});

  std::puts("              relu         leaky_relu           prelu               elu");
  std::puts("epoch   dead  loss      dead  loss      dead  loss  slope   dead  loss");
  for (std::size_t e = 0; e <= epochs; e += e < 5 ? 1 : 5)
    std::printf("%5zu %6d %6.3f %8d %6.3f %8d %6.3f %5.2f %6d %6.3f\n", e, relu[e].dead, double(relu[e].loss),
                leaky[e].dead, double(leaky[e].loss), prelu[e].dead, double(prelu[e].loss), double(prelu[e].slope),
                elu[e].dead, double(elu[e].loss));

  std::puts("");
  const auto summarise = [](const char* name, const std::vector<report>& reports) {
    std::printf("%-10s %2d of %zu units are dead, loss %.3f\n", name, reports.back().dead, units,
                double(reports.back().loss));
  };
  summarise("relu", relu), summarise("leaky_relu", leaky), summarise("prelu", prelu), summarise("elu", elu);
  std::printf("the slope of prelu went from 0.25 to %.2f\n", double(prelu.back().slope));
}
