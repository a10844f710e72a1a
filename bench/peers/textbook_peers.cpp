#include "peer.hpp"
#include "table.hpp"

namespace bench {
namespace {

template <class T>
void add(peer& p, const table<T>& rows) {
  for (std::size_t i = 0; i < rows.size; ++i) {
    const auto entry = [&](direction way, plain_routine<T> call) {
      p.of<T>().push_back({rows.rows[i].activation, way, [call](const arrays<T>& a) {
                             return [call, a] { call(a.x.data(), a.grad_out.data(), a.out.data(), a.x.size()); };
                           }});
    };
    entry(direction::forward, rows.rows[i].forward);
    entry(direction::backward, rows.rows[i].backward);
  }
}

peer from_tables(std::string_view name, const table<float>& of_float, const table<double>& of_double) {
  peer p{name, {}, {}};
  add(p, of_float);
  add(p, of_double);
  return p;
}

}  // namespace

peer plain_peer() { return from_tables("plain loop", plain_table_of_float(), plain_table_of_double()); }
peer xsimd_peer() { return from_tables("xsimd", xsimd_table_of_float(), xsimd_table_of_double()); }

}  // namespace bench
