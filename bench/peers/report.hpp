// The tables a person reads, printed as they are measured, and the JSON that bench/plot.py reads.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "../contest.hpp"
#include "../machine.hpp"
#include "accuracy.hpp"

namespace bench {

struct row {
  std::string_view activation;
  direction way;
  std::string_view type;
  std::size_t size;
  std::map<std::string, timing> timings;  // of one call
};

struct accuracy_row {
  std::string_view activation;
  direction way;
  std::map<std::string, accuracy> errors;
};

class report {
 public:
  /// columns: ramp first, then the peers.
  report(std::string floor, std::vector<std::string> columns)
      : floor_(std::move(floor)), columns_(std::move(columns)) {}

  void begin_timings(std::string_view type) {
    first_ = rows_.size();
    std::printf("\n%.*s: ns per element (fastest round). ratio = fastest peer / ramp; (m): of the medians\n\n",
                static_cast<int>(type.size()), type.data());
    std::printf("%-15s %-9s %9s %9s", "activation", "direction", "size", floor_.c_str());
    for (const std::string& name : columns_) std::printf(" %10s", name.c_str());
    std::printf("  %6s %6s  %s\n", "ratio", "(m)", "fastest peer");
  }

  void add(const row& r) {
    rows_.push_back(r);
    std::printf("%-15s %-9s %9zu %9.3f", std::string(r.activation).c_str(), name_of(r.way).data(), r.size,
                nanoseconds(r, floor_));
    for (const std::string& name : columns_) {
      if (r.timings.contains(name))
        std::printf(" %10.3f", nanoseconds(r, name));
      else
        std::printf(" %10s", "-");
    }
    const std::string fastest = fastest_peer(r);
    if (!fastest.empty())
      std::printf("  %6.2f %6.2f  %s", ratio(r, fastest), median_ratio(r, fastest), fastest.c_str());
    std::printf("\n");
    std::fflush(stdout);
  }

  /// Per size: ramp against the fastest peer and against each one; and the rows that a peer wins.
  void end_timings() const {
    std::map<std::size_t, std::vector<const row*>> by_size;
    for (std::size_t i = first_; i < rows_.size(); ++i) by_size[rows_[i].size].push_back(&rows_[i]);
    std::printf("\n%9s  %-12s %5s  %-14s  %s\n", "size", "against", "rows", "geometric mean", "minimum");
    for (const auto& [size, rows] : by_size) {
      print_summary(size, "fastest peer", rows, [this](const row& r) { return fastest_peer(r); });
      for (std::size_t k = 1; k < columns_.size(); ++k)
        print_summary(size, columns_[k], rows, [&, this](const row& r) {
          return r.timings.contains(columns_[k]) ? columns_[k] : std::string();
        });
    }
    for (const auto& [size, rows] : by_size) {
      std::string lost;
      for (const row* r : rows)
        if (const std::string peer = fastest_peer(*r); !peer.empty() && ratio(*r, peer) < 0.995) {
          char text[120];
          std::snprintf(text, sizeof text, "%s%.*s %s %.2f (%s)", lost.empty() ? "" : ", ",
                        static_cast<int>(r->activation.size()), r->activation.data(), name_of(r->way).data(),
                        ratio(*r, peer), peer.c_str());
          lost += text;
        }
      std::printf("\nA peer is faster at %zu: %s\n", size, lost.empty() ? "nowhere" : lost.c_str());
    }
  }

  void begin_accuracy(std::size_t sample) {
    sample_ = sample;
    std::printf(
        "\nfloat: maximum error in ULP over %zu of all finite floats (of f' for backward). In brackets: "
        "over\n"
        "the normal results alone, where that is less. inf, NaN: returned for a finite result.\n\n",
        sample);
    std::printf("%-15s %-9s", "activation", "direction");
    for (const std::string& name : columns_) std::printf(" %17s", name.c_str());
    std::printf("\n");
  }

  void add(const accuracy_row& r) {
    accuracies_.push_back(r);
    std::printf("%-15s %-9s", std::string(r.activation).c_str(), name_of(r.way).data());
    for (const std::string& name : columns_) {
      const auto found = r.errors.find(name);
      std::printf(" %17s", found == r.errors.end() ? "-" : to_text(found->second).c_str());
    }
    std::printf("\n");
    std::fflush(stdout);
  }

  void write_json(const std::string& path) const {
    std::FILE* file = std::fopen(path.c_str(), "w");
    if (!file) throw std::runtime_error("cannot write " + path);
    std::fprintf(file, "{\n  \"context\": %s,\n  \"floor\": \"%s\",\n  \"contestants\": [",
                 to_json(this_machine()).c_str(), floor_.c_str());
    for (std::size_t k = 0; k < columns_.size(); ++k)
      std::fprintf(file, "%s\"%s\"", k ? ", " : "", columns_[k].c_str());
    std::fprintf(file, "],\n  \"rows\": [");
    for (const row& r : rows_) {
      std::fprintf(file,
                   "%s\n    {\"activation\": \"%s\", \"direction\": \"%s\", \"type\": \"%s\", \"size\": %zu, "
                   "\"ns\": {",
                   &r == rows_.data() ? "" : ",", r.activation.data(), name_of(r.way).data(), r.type.data(), r.size);
      const char* comma = "";
      for (const auto& [name, t] : r.timings) {
        const double per_element = 1e9 / static_cast<double>(r.size);
        std::fprintf(file, "%s\"%s\": {\"minimum\": %.5g, \"median\": %.5g}", comma, name.c_str(),
                     t.minimum * per_element, t.median * per_element);
        comma = ", ";
      }
      std::fprintf(file, "}}");
    }
    std::fprintf(file, "\n  ],\n  \"accuracy_sample\": %zu,\n  \"accuracy\": [", sample_);
    for (const accuracy_row& r : accuracies_) {
      std::fprintf(file, "%s\n    {\"activation\": \"%s\", \"direction\": \"%s\", \"errors\": {",
                   &r == accuracies_.data() ? "" : ",", r.activation.data(), name_of(r.way).data());
      const char* comma = "";
      for (const auto& [name, e] : r.errors) {
        std::fprintf(file, "%s\"%s\": {\"ulp\": %s, \"ulp_normal\": %s, \"at\": \"%a\", \"nan\": %s, \"infinite\": %s}",
                     comma, name.c_str(), json_number(e.max_ulp).c_str(), json_number(e.max_ulp_normal).c_str(),
                     static_cast<double>(e.at), e.nan ? "true" : "false", e.infinite ? "true" : "false");
        comma = ", ";
      }
      std::fprintf(file, "}}");
    }
    std::fprintf(file, "\n  ]\n}\n");
    if (std::fclose(file) != 0) throw std::runtime_error("cannot write " + path);
  }

 private:
  static double nanoseconds(const row& r, const std::string& name) {
    return r.timings.at(name).minimum * 1e9 / static_cast<double>(r.size);
  }

  std::string fastest_peer(const row& r) const {
    std::string fastest;
    for (std::size_t k = 1; k < columns_.size(); ++k)
      if (const auto found = r.timings.find(columns_[k]); found != r.timings.end())
        if (fastest.empty() || found->second.minimum < r.timings.at(fastest).minimum) fastest = columns_[k];
    return fastest;
  }

  double ratio(const row& r, const std::string& peer) const {
    return r.timings.at(peer).minimum / r.timings.at(columns_[0]).minimum;
  }
  double median_ratio(const row& r, const std::string& peer) const {
    return r.timings.at(peer).median / r.timings.at(columns_[0]).median;
  }

  /// `peer_of` names the peer to compare a row with; an empty name leaves the row out.
  template <class PeerOf>
  void print_summary(std::size_t size, const std::string& against, const std::vector<const row*>& rows,
                     const PeerOf& peer_of) const {
    double log_sum = 0, smallest = 0;
    int count = 0;
    const row* worst = nullptr;
    for (const row* r : rows) {
      const std::string peer = peer_of(*r);
      if (peer.empty()) continue;
      const double q = ratio(*r, peer);
      log_sum += std::log(q);
      ++count;
      if (!worst || q < smallest) worst = r, smallest = q;
    }
    if (worst)
      std::printf("%9zu  %-12s %5d  %-14.2f  %.2f: %.*s %s, %s\n", size, against.c_str(), count,
                  std::exp(log_sum / count), smallest, static_cast<int>(worst->activation.size()),
                  worst->activation.data(), name_of(worst->way).data(), peer_of(*worst).c_str());
  }

  static std::string to_text(double ulp) {
    char text[32];
    std::snprintf(text, sizeof text, std::isinf(ulp) ? "inf" : ulp < 1000 ? "%.2f" : "%.1e", ulp);
    return text;
  }
  static std::string to_text(const accuracy& e) {
    std::string text = e.nan ? "NaN" : to_text(e.max_ulp);
    if (e.max_ulp_normal < e.max_ulp && e.max_ulp >= 2) text += " (" + to_text(e.max_ulp_normal) + ")";
    return text;
  }
  static std::string json_number(double x) {
    char text[32];
    std::snprintf(text, sizeof text, std::isinf(x) ? "1e999" : "%.5g", x);
    return text;
  }

  std::string floor_;
  std::vector<std::string> columns_;
  std::vector<row> rows_;
  std::vector<accuracy_row> accuracies_;
  std::size_t first_ = 0, sample_ = 0;
};

}  // namespace bench
