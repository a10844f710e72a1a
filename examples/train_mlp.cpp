// Trains a small network on handwritten digits, with the activation of your choice:
//
//   train_mlp                 with gelu
//   train_mlp mish            with another
//   train_mlp --compare       with every one in turn: a table
//
// The network: 64 pixels, two hidden layers of 48 units, 10 classes; softmax and cross entropy; Adam. A fifth
// of the 1,797 digits, every fifth one, is kept for the test. The data and where it is from: data/README.md.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <functional>
#include <ramp/ramp.hpp>
#include <random>
#include <string>
#include <utility>
#include <vector>

#ifndef RAMP_DIGITS
#define RAMP_DIGITS "data/digits.txt"
#endif

// An activation that is chosen at run time: two calls through a pointer for each array, not for each number.
struct activation {
  std::string name;
  std::function<void(const std::vector<float>& x, std::vector<float>& y)> forward;
  std::function<void(const std::vector<float>& x, std::vector<float>& grad)> backward;  // in place: grad *= f'(x)
};

template <class F>
activation make_activation(const char* name, const F& f) {
  return {name, [f](const std::vector<float>& x, std::vector<float>& y) { ramp::forward(f, x, y); },
          [f](const std::vector<float>& x, std::vector<float>& grad) { ramp::backward(f, x, grad, grad); }};
}

std::vector<activation> all_activations() {
#define MAKE_ACTIVATION(NAME) make_activation(#NAME, ramp::NAME<float>{}),
  return {RAMP_FOR_EACH_ACTIVATION(MAKE_ACTIVATION)};
#undef MAKE_ACTIVATION
}

constexpr std::size_t pixels = 64, hidden = 48, classes = 10, batch = 32;
constexpr int epochs = 20;

struct digit {
  std::vector<float> image;
  std::size_t label;
};

std::vector<digit> read_digits(const char* path) {
  std::ifstream file(path);
  std::vector<digit> digits;
  std::size_t label = 0;
  for (std::string text; file >> label >> text;) {
    digit& d = digits.emplace_back(digit{std::vector<float>(pixels), label});
    std::transform(text.begin(), text.end(), d.image.begin(),
                   [](char c) { return static_cast<float>(c <= '9' ? c - '0' : c - 'a' + 10) / 16; });
  }
  return digits;
}

// One fully connected layer, for one sample at a time: y = W·x + b.
class layer {
 public:
  layer(std::size_t inputs, std::size_t outputs, std::mt19937& random)
      : outputs_(outputs),
        parameters_((inputs + 1) * outputs),
        gradient_(parameters_.size()),
        mean_(parameters_.size()),
        square_(parameters_.size()) {
    const float width = std::sqrt(6.0f / static_cast<float>(inputs));  // He et al., uniform
    for (std::size_t i = 0; i < inputs * outputs; ++i)
      parameters_[i] = width * (2 * static_cast<float>(random()) * 0x1p-32f - 1);
  }

  void forward(const std::vector<float>& x, std::vector<float>& y) const {
    y.assign(bias(), bias() + outputs_);
    for (std::size_t i = 0; i < x.size(); ++i)
      for (std::size_t o = 0; o < outputs_; ++o) y[o] += x[i] * parameters_[i * outputs_ + o];
  }

  // Adds to the gradient of the parameters and writes that of x.
  void backward(const std::vector<float>& x, const std::vector<float>& grad_y, std::vector<float>& grad_x) {
    grad_x.assign(x.size(), 0);
    for (std::size_t i = 0; i < x.size(); ++i) {
      for (std::size_t o = 0; o < outputs_; ++o) gradient_[i * outputs_ + o] += x[i] * grad_y[o];
      for (std::size_t o = 0; o < outputs_; ++o) grad_x[i] += parameters_[i * outputs_ + o] * grad_y[o];
    }
    for (std::size_t o = 0; o < outputs_; ++o) gradient_[x.size() * outputs_ + o] += grad_y[o];
  }

  // Adam: Kingma & Ba, 2015, arXiv:1412.6980.
  void update(float rate, int step) {
    const float b1 = 0.9f, b2 = 0.999f, n = static_cast<float>(step);
    const float corrected = rate * std::sqrt(1 - std::pow(b2, n)) / (1 - std::pow(b1, n));
    for (std::size_t i = 0; i < parameters_.size(); ++i) {
      mean_[i] = b1 * mean_[i] + (1 - b1) * gradient_[i];
      square_[i] = b2 * square_[i] + (1 - b2) * gradient_[i] * gradient_[i];
      parameters_[i] -= corrected * mean_[i] / (std::sqrt(square_[i]) + 1e-8f);
      gradient_[i] = 0;
    }
  }

 private:
  const float* bias() const { return parameters_.data() + parameters_.size() - outputs_; }

  std::size_t outputs_;
  std::vector<float> parameters_, gradient_, mean_, square_;  // weights, then biases
};

class network {
 public:
  explicit network(const activation& f) : f_(f) {}

  const std::vector<float>& predict(const std::vector<float>& image) {
    first_.forward(image, sum1_), activated1_.resize(hidden);
    f_.forward(sum1_, activated1_);
    second_.forward(activated1_, sum2_), activated2_.resize(hidden);
    f_.forward(sum2_, activated2_);
    third_.forward(activated2_, scores_);
    return scores_;
  }

  // Adds the sample's gradient and returns its loss.
  float learn(const digit& d) {
    predict(d.image);
    const float largest = *std::max_element(scores_.begin(), scores_.end());
    float sum = 0;
    for (float& s : scores_) sum += s = std::exp(s - largest);
    for (float& s : scores_) s /= sum;
    const float loss = -std::log(std::max(scores_[d.label], 1e-30f));
    scores_[d.label] -= 1;  // now the gradient of the loss
    for (float& s : scores_) s /= batch;

    third_.backward(activated2_, scores_, grad2_);
    f_.backward(sum2_, grad2_);
    second_.backward(activated1_, grad2_, grad1_);
    f_.backward(sum1_, grad1_);
    first_.backward(d.image, grad1_, grad_image_);
    return loss;
  }

  void update(float rate) {
    ++step_;
    for (layer* l : {&first_, &second_, &third_}) l->update(rate, step_);
  }

 private:
  activation f_;
  std::mt19937 random_{1};
  layer first_{pixels, hidden, random_}, second_{hidden, hidden, random_}, third_{hidden, classes, random_};
  std::vector<float> sum1_, activated1_, sum2_, activated2_, scores_, grad2_, grad1_, grad_image_;
  int step_ = 0;
};

struct result {
  float loss, accuracy;
};

// Calls report(epoch, result) after each epoch.
template <class Report>
result train(const activation& f, const std::vector<digit>& digits, const Report& report) {
  std::vector<const digit*> training, test;
  for (std::size_t i = 0; i < digits.size(); ++i) (i % 5 == 4 ? test : training).push_back(&digits[i]);

  network net(f);
  std::mt19937 random(2);
  result r{};
  for (int epoch = 1; epoch <= epochs; ++epoch) {
    for (std::size_t i = training.size() - 1; i > 0; --i) std::swap(training[i], training[random() % (i + 1)]);
    const float rate = 0.01f * static_cast<float>(epochs + 1 - epoch) / epochs;
    float loss = 0;
    for (std::size_t i = 0; i < training.size(); ++i) {
      loss += net.learn(*training[i]);
      if (i % batch == batch - 1) net.update(rate);
    }
    const auto right = std::count_if(test.begin(), test.end(), [&](const digit* d) {
      const auto& scores = net.predict(d->image);
      return std::max_element(scores.begin(), scores.end()) - scores.begin() == static_cast<std::ptrdiff_t>(d->label);
    });
    r = {loss / static_cast<float>(training.size()), 100 * static_cast<float>(right) / static_cast<float>(test.size())};
    report(epoch, r);
  }
  return r;
}

void train_aloud(const activation& f, const std::vector<digit>& digits) {
  const result last = train(f, digits, [](int epoch, const result& r) {
    const std::string bar(static_cast<std::size_t>(epoch), '#');
    std::printf("epoch %2d [%-*s]  loss %.4f  test accuracy %.1f %%\n", epoch, epochs, bar.c_str(), double(r.loss),
                double(r.accuracy));
    std::fflush(stdout);
  });
  std::printf("%s: %.1f %% of the test digits are right\n", f.name.c_str(), double(last.accuracy));
}

// One row of the table, and while it is in the making a line of progress.
void train_for_table(const activation& f, const std::vector<digit>& digits) {
  const auto start = std::chrono::steady_clock::now();
  const result last = train(f, digits, [&](int epoch, const result&) {
    std::fprintf(stderr, "%s: epoch %d of %d \r", f.name.c_str(), epoch, epochs);
  });
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  std::printf("%-15s %6.4f %11.1f %% %9.2f      \n", f.name.c_str(), double(last.loss), double(last.accuracy),
              seconds.count());
  std::fflush(stdout);
}

int main(int argc, char** argv) {
  const std::string choice = argc > 1 ? argv[1] : "gelu";
  const bool compare = choice == "--compare";
  const std::vector<activation> activations = all_activations();
  const auto chosen =
      std::find_if(activations.begin(), activations.end(), [&](const activation& f) { return f.name == choice; });
  if (!compare && chosen == activations.end()) {
    std::fputs("usage: train_mlp [--compare | ACTIVATION], where ACTIVATION is one of\n ", stderr);
    for (const activation& f : activations) std::fprintf(stderr, " %s", f.name.c_str());
    std::fputc('\n', stderr);
    return 2;
  }
  const std::vector<digit> digits = read_digits(RAMP_DIGITS);
  if (digits.empty()) {
    std::fprintf(stderr, "cannot read %s\n", RAMP_DIGITS);
    return 1;
  }
  if (compare) {
    std::puts("activation        loss   test accuracy   seconds");
    for (const activation& f : activations) train_for_table(f, digits);
  } else {
    train_aloud(*chosen, digits);
  }
}
