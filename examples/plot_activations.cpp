// Draws every activation of ramp and its derivative: an SVG of small multiples, without any library but ramp.
//
//   plot_activations activations.svg      all in one picture
//   plot_activations --each DIRECTORY     one picture for each, DIRECTORY/NAME.svg
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <ramp/ramp.hpp>
#include <string>
#include <vector>

// The part of the plane that a panel shows, and its place in the picture in pixels.
constexpr double x_min = -4, x_max = 4, y_min = -1.8, y_max = 3.2;
constexpr double panel_width = 136, panel_height = 102, left_margin = 18, bottom_margin = 14, gap = 8;
constexpr double title_height = 20, legend_height = 26;
constexpr double cell_width = left_margin + panel_width + gap;
constexpr double cell_height = title_height + panel_height + bottom_margin + gap;
constexpr int columns = 7;
// The derivative lies upon the value and is thinner: where they coincide, both are seen.
constexpr const char* value_style = "stroke='#74b3f0' stroke-width='4'";
constexpr const char* derivative_style = "stroke='#c92a2a' stroke-width='1.5'";

double to_x(double x) { return (x - x_min) / (x_max - x_min) * panel_width; }
double to_y(double y) { return (y_max - y) / (y_max - y_min) * panel_height; }

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

std::string line(double x1, double y1, double x2, double y2, const char* style) {
  return "<line x1='" + number(x1) + "' y1='" + number(y1) + "' x2='" + number(x2) + "' y2='" + number(y2) + "' " +
         style + "/>\n";
}

std::string text(double x, double y, const std::string& style, const std::string& content) {
  return "<text x='" + number(x) + "' y='" + number(y) + "' " + style + ">" + content + "</text>\n";
}

// A curve through the points that the panel shows; where it jumps between neighbours there is a gap.
std::string curve(const std::vector<double>& x, const std::vector<double>& y, const char* style) {
  std::string path = "<path fill='none' stroke-linejoin='round' ";
  path += style;
  path += " d='";
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (y[i] < y_min - 0.1 || y[i] > y_max + 0.1) continue;
    const bool connected = i > 0 && std::abs(y[i] - y[i - 1]) < 0.1 && y[i - 1] > y_min - 0.1;
    path += connected ? "L" : "M";
    path += number(to_x(x[i])) + " " + number(to_y(y[i]));
  }
  return path + "'/>\n";
}

template <class F>
std::string panel(const std::string& name, const F& f, double left, double top) {
  std::vector<double> x, y, derivative;
  for (int i = 0; i <= 200; ++i) {
    x.push_back(x_min + (x_max - x_min) * i / 200);
    const auto both = f.forward_derivative(static_cast<float>(x.back()));  // one value alone
    y.push_back(double(both.value));
    derivative.push_back(double(both.derivative));
  }

  std::string svg = "<g transform='translate(" + number(left) + " " + number(top) + ")'>\n";
  svg += text(left_margin, 14, "font-size='13' font-weight='600' fill='#222'", name);
  for (const int tick : {-2, 0, 2})
    svg += text(left_margin + to_x(tick), title_height + panel_height + 12,
                "font-size='10' fill='#666' text-anchor='middle'", std::to_string(tick));
  for (const int tick : {-1, 0, 1, 2, 3})
    svg += text(left_margin - 4, title_height + to_y(tick) + 3.5, "font-size='10' fill='#666' text-anchor='end'",
                std::to_string(tick));
  svg += "<svg x='" + number(left_margin) + "' y='" + number(title_height) + "' width='" + number(panel_width) +
         "' height='" + number(panel_height) + "'>\n<rect width='100%' height='100%' fill='#f5f6f8'/>\n";
  for (int tick = -3; tick <= 3; ++tick) {
    const char* style = tick == 0 ? "stroke='#8a919a'" : "stroke='#e1e4e8'";
    svg += line(to_x(tick), 0, to_x(tick), panel_height, style);
    if (tick > y_min) svg += line(0, to_y(tick), panel_width, to_y(tick), style);
  }
  svg += curve(x, y, value_style) + curve(x, derivative, derivative_style);
  return svg + "</svg>\n</g>\n";
}

std::string legend(double left, double top) {
  return line(left, top - 4, left + 24, top - 4, value_style) +
         text(left + 30, top, "font-size='13' fill='#222'", "f(x)") +
         line(left + 72, top - 4, left + 96, top - 4, derivative_style) +
         text(left + 102, top, "font-size='13' fill='#222'", "f′(x)");
}

bool write(const std::string& path, double width, double height, double zoom, const std::string& content) {
  std::ofstream file(path);
  file << "<svg xmlns='http://www.w3.org/2000/svg' width='" << number(zoom * width) << "' height='"
       << number(zoom * height) << "' viewBox='0 0 " << number(width) << " " << number(height)
       << "' font-family='system-ui, Helvetica, Arial, sans-serif'>\n<rect width='100%' height='100%' "
          "fill='#fff'/>\n"
       << content << "</svg>\n";
  return file.flush().good();
}

// Calls visit(name, activation) for each of ramp's activations, with its default parameters.
template <class Visitor>
void for_each_activation(const Visitor& visit) {
#define VISIT(NAME) visit(#NAME, ramp::NAME<float>{});
  RAMP_FOR_EACH_ACTIVATION(VISIT)
#undef VISIT
}

int main(int argc, char** argv) {
  int count = 0;
  bool good = true;
  if (argc == 3 && std::string(argv[1]) == "--each") {
    for_each_activation([&](const std::string& name, const auto& f) {
      const std::string path = std::string(argv[2]) + "/" + name + ".svg";
      good &= write(path, cell_width, cell_height + legend_height, 2,
                    panel(name, f, 0, gap) + legend(left_margin, gap + cell_height + 8));
      ++count;
    });
  } else if (argc == 2) {
    std::string content = legend(left_margin, 20);
    for_each_activation([&](const std::string& name, const auto& f) {
      content += panel(name, f, count % columns * cell_width, legend_height + gap + count / columns * cell_height);
      ++count;
    });
    const int rows = (count + columns - 1) / columns;
    good = write(argv[1], columns * cell_width, legend_height + gap + rows * cell_height, 1, content);
  } else {
    std::fputs("usage: plot_activations FILE.svg | --each DIRECTORY\n", stderr);
    return 2;
  }
  std::printf("%s: %d activations\n", argv[argc - 1], count);
  if (!good) std::fputs("cannot write there\n", stderr);
  return good ? 0 : 1;
}
