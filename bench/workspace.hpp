// The arrays that all candidates of a run read and write.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <random>
#include <span>

#include "candidates.hpp"

namespace bench {

/// x and grad_out ~ N(0, 3), each array aligned to 64 bytes. Arrays start at different offsets within a page:
/// at equal ones a store to one looks to the processor like a store to the other (4 KiB aliasing).
template <class T>
class workspace {
 public:
  explicit workspace(std::size_t size) : stride_((size * sizeof(T) / 4096 + 1) * 4096 + 1024) {
    block_.reset(static_cast<std::byte*>(std::aligned_alloc(4096, (4 * stride_ / 4096 + 1) * 4096)));
    if (!block_) throw std::bad_alloc();
    std::mt19937 generator(20240229);
    std::normal_distribution<float> normal(0.0f, 3.0f);
    // A prime period: the branch predictor cannot learn it, and drawing 2^24 numbers would take seconds.
    constexpr std::size_t period = 1048573;
    for (std::size_t a = 0; a < 2; ++a)
      for (std::size_t i = 0; i < size; ++i)
        array(a)[i] = i < period ? static_cast<T>(normal(generator)) : array(a)[i - period];
    for (std::size_t a = 2; a < 4; ++a)
      for (std::size_t i = 0; i < size; ++i) array(a)[i] = T(0);
  }

  arrays<T> first(std::size_t size) const {
    return {{array(0), size}, {array(1), size}, {array(2), size}, {array(3), size}};
  }

 private:
  T* array(std::size_t k) const { return reinterpret_cast<T*>(block_.get() + k * stride_); }

  struct release {
    void operator()(std::byte* block) const { std::free(block); }
  };
  std::size_t stride_;
  std::unique_ptr<std::byte, release> block_;
};

}  // namespace bench
