#!/usr/bin/env python3
"""Writes the tables of this folder: piecewise polynomials on 32 or 8 intervals, fitted with mpmath (Debian:
python3-mpmath, python3-numpy).

  generate.py [NAME ...]        all tables, or these

The number of an interval comes from a rounding (class Rounded) or from the bits of a sum (class Octaves), modulo the
number of intervals. Tables of 8 intervals are for a = |x|.

On each interval f(x) = c[0] + c[1]*d + c[2]*d*d + ... with d = x - centre, or a - centre. The centre is the float at
which f is most nearly a float: c[0] plus the other terms is then f as the sum of two numbers. Where f falls fast, the
centre lies off the middle, towards the smaller |f|: with a large c[0], a small f would be a difference that magnifies the
rounding errors of the other terms. Where f has a zero, the centre of its interval is the zero, rounded, which keeps the
relative error small down to the zero. The centre of an interval that holds 0 is 0 if f(0) is a float. The other
coefficients are a least-squares fit at Chebyshev nodes, with the error relative to f. They are rounded one by one, and
after each rounding the remaining ones are fitted again.
"""
import os
import struct
import sys
import textwrap

import numpy as np
from mpmath import mp, mpf

mp.prec = 160
HERE = os.path.dirname(os.path.abspath(__file__))
NODES = 20
CANDIDATES = 500
LEAN, MORE_LEAN = mpf(4) / 10, mpf(6) / 10


def to_float(x):
    """x rounded to the nearest float, none of them subnormal."""
    if x == 0:
        return mpf(0)
    mantissa, exponent = mp.frexp(x)
    return mp.ldexp(mp.nint(mp.ldexp(mantissa, 24)), exponent - 24)


def literal(x):
    """A float as C++ writes it."""
    if x == 0:
        return "0x0p0f"
    mantissa, exponent = mp.frexp(abs(x))
    bits = int(mp.ldexp(mantissa, 24)) << 1  # 1.23 bits, then a 0 to fill the last hexadecimal digit
    digits = f"{bits & 0xffffff:06x}".rstrip("0")
    return f"{'-' if x < 0 else ''}0x1{'.' if digits else ''}{digits}p{exponent - 1}f"


def solve(rows, right):
    """The least squares solution of rows*c = right."""
    a = mp.matrix(rows)
    return list(mp.lu_solve(a.T * a, a.T * mp.matrix(right)))


def fit_interval(f, low, high, degree, zero, weight=None):
    """Centre, coefficients and the largest error, relative to f or times weight(x)."""
    weight = weight or (lambda x: 1 / abs(f(x)))
    middle, half = (low + high) / 2, (high - low) / 2
    fall = mp.log(abs(f(low) / f(high)))
    lean = 0 if abs(fall) < 0.5 else LEAN if abs(fall) < 2 else MORE_LEAN
    preferred = middle + mp.sign(fall) * lean * half
    if zero is not None and low < zero < high:
        centre = to_float(zero)
    elif low <= 0 <= high and to_float(f(mpf(0))) == f(mpf(0)):
        centre = mpf(0)
    else:
        best = None
        for k in range(-CANDIDATES, CANDIDATES + 1):
            candidate = to_float(preferred + half * k / (10 * CANDIDATES))
            value = f(candidate)
            miss = abs(to_float(value) / value - 1) + mpf(10) ** -14 * abs(k)
            if best is None or miss < best[0]:
                best = (miss, candidate)
        centre = best[1]
    c = [to_float(f(centre))]
    nodes = [middle + half * mp.cos(mp.pi * (2 * i + 1) / (2 * NODES)) for i in range(NODES)]
    values, weights = [f(x) for x in nodes], [weight(x) for x in nodes]
    for fixed in range(1, degree + 1):
        rows, right = [], []
        for x, value, w in zip(nodes, values, weights):
            d = x - centre
            rows.append([d**k * w for k in range(fixed, degree + 1)])
            right.append((value - sum(ck * d**k for k, ck in enumerate(c))) * w)
        c.append(to_float(solve(rows, right)[0]))
    error = max(abs(sum(ck * (x - centre) ** k for k, ck in enumerate(c)) - v) * w
                for x, v, w in zip(nodes, values, weights))
    return centre, c, error


def block(values, indent):
    lines = [", ".join(literal(v) for v in values[i : i + 4]) for i in range(0, len(values), 4)]
    return (",\n" + " " * indent).join(lines)


class Rounded:
    """Interval number round(x*(x**(power - 1) + plus)/unit), counted from `first`.

    The unit is a power of two: adding x to a large number whose last bit is worth a unit rounds it. round(per_unit*x) needs a
    multiplication as well, which competes with the look-ups for a port (on a Zen 4).
    """

    def __init__(self, count, first, unit=1, power=1, plus=0, per_unit=None):
        self.count, self.first, self.power, self.plus = count, first, power, to_float(mpf(plus))
        self.unit, self.per_unit = mpf(unit), per_unit and to_float(mpf(per_unit))

    def edge(self, n):
        """The x at n, before it is rounded."""
        if self.per_unit:
            return n / self.per_unit
        if self.power == 1:
            return n * self.unit
        return mp.findroot(lambda x: x * (x ** (self.power - 1) + self.plus) - n * self.unit, (mpf(0), mpf(12)), solver="anderson")

    def edges(self):
        half = mpf(1) / 2
        low = mpf(0) if self.first == 0 else self.edge(self.first - half)
        return [low] + [self.edge(n + half) for n in range(self.first, self.first + self.count)]

    def index(self, n):
        return (self.first + n) % self.count

    def constants(self):
        # Inside the edges, which may round either way.
        low, high = self.edges()[0] * 256, self.edges()[-1] * 256
        lowest = {"lowest": (mp.floor(low) + 1) / 256} if low else {}
        yield "float", lowest | {"highest": (mp.ceil(high) - 1) / 256}
        if self.per_unit:
            yield "float", {"per_unit": self.per_unit}
        else:
            yield "float", {"unit": self.unit}
        if self.power > 1:
            yield "int", {"power": self.power}
            yield "float", {"plus": self.plus}


class Octaves:
    """`per_octave` intervals in each octave of origin + a. If `exactly`, the octaves are those of origin + per_unit*a, where per_unit
    makes the last interval end at `highest`."""

    def __init__(self, count, per_octave, origin, highest, exactly=False):
        self.count, self.per_octave, self.origin, self.highest = count, per_octave, mpf(origin), mpf(highest)
        self.sums = [self.origin]
        for _ in range(count):
            step = mpf(2) ** self.octave(self.sums[-1]) / per_octave
            self.sums.append((mp.floor(self.sums[-1] / step) + 1) * step)
        self.per_unit = to_float((self.sums[-1] - self.origin) / self.highest * (1 - mpf(2) ** -20)) if exactly else None

    @staticmethod
    def octave(x):
        return mp.frexp(x)[1] - 1

    def edges(self):
        if self.per_unit:
            return [(v - self.origin) / self.per_unit for v in self.sums]
        return [min(v - self.origin, self.highest) for v in self.sums]

    def index(self, n):
        """The lowest bits of the exponent, and the highest of the fraction."""
        octave = self.octave(self.sums[n])
        fraction = int(mp.floor((self.sums[n] / mpf(2) ** octave - 1) * self.per_octave))
        return ((octave + 127) * self.per_octave + fraction) % self.count

    def constants(self):
        yield "float", {"highest": to_float(self.highest)}
        yield "float", {"by_octaves_from": self.origin} | ({"per_unit": self.per_unit} if self.per_unit else {})
        yield "unsigned", {"bits_below": 23 - (self.per_octave.bit_length() - 1)}


class Table:
    def __init__(self, name, comment, f, degree, intervals, zero=None):
        self.name, self.comment, self.f, self.degree, self.intervals, self.zero = name, comment, f, degree, intervals, zero

    def fits(self):
        edges = self.intervals.edges()
        fits = [None] * self.intervals.count
        for n in range(self.intervals.count):
            fits[self.intervals.index(n)] = fit_interval(self.f, edges[n], edges[n + 1], self.degree, self.zero)
        return fits

    def constants(self):
        return self.intervals.constants()

    def text(self):
        """The C++ of it."""
        fits = self.fits()
        centres, columns, error = [fit[0] for fit in fits], list(zip(*(fit[1] for fit in fits))), max(fit[2] for fit in fits)
        print(f"{self.name}: errors 2^" + ", ".join(mp.nstr(mp.log(fit[2], 2), 4) for fit in fits), file=sys.stderr)
        comment = f"{self.comment} {self.error_is} 2^{mp.nstr(mp.log(error, 2), 3)}."
        text = "".join(f"/// {line}\n" for line in textwrap.wrap(comment, 116)) + f"struct {self.name} {{\n"
        for kind, values in self.constants():
            of = literal if kind == "float" else str
            text += f"  static constexpr {kind} {', '.join(f'{k} = {of(v)}' for k, v in values.items())};\n"
        kind = f"detail::table{len(fits)}"
        text += f"  static constexpr {kind} centre{{\n      {{{block(centres, 7)}}}}};\n"
        text += f"  static constexpr {kind} c[]{{\n"
        text += ",\n".join(f"      {{{{{block(column, 8)}}}}}" for column in columns)
        return text + "};\n};\n"

    error_is = "Relative error"


class SplitTable(Table):
    """Half of the intervals are for x >= 0, the other half for x < 0. The functions f and f_negative take a. The kernel multiplies them
    by w(a), and subtracts f's product from 1."""

    def __init__(self, name, comment, f, f_negative, w, degree, intervals, zero=None):
        super().__init__(name, comment, f, degree, intervals, zero)
        self.f_negative, self.w = f_negative, w

    def fits(self):
        edges, count = self.intervals.edges(), self.intervals.count
        fits = [None] * (2 * count)
        for n in range(count):
            low, high, index = edges[n], edges[n + 1], self.intervals.index(n)
            fits[index] = fit_interval(self.f, low, high, self.degree, None, self.w)
            fits[count + index] = fit_interval(self.f_negative, low, high, self.degree, self.zero)
        return fits

    def constants(self):
        yield from super().constants()
        yield "bool", {"split_by_sign": "true"}

    error_is = "Error"


class PowerTable:
    """The powers 2^(k/intervals)/(1 - offset), and (1 - offset)*e^-r - 1 as a polynomial in r.

    lookup_power() adds k*2^23/intervals to the bits of an entry, so the entry is stored without them. The polynomial is Sollya's,
    fpminimax((1-offset)*exp(-x)-1, [|0,...,3|], [|SG...|], [-log(2)/(2*intervals)*1.00002, ...], absolute, floating). The offset
    makes it negative everywhere: floats below 1 are spaced half as far apart as floats above 1.
    """

    def __init__(self, name, intervals, remainder):
        self.name, self.intervals, self.remainder = name, intervals, remainder

    def best_offset(self, highest=0.0625):
        """The float that minimises the error of 1/(1 + power).

        The rounding error of a power just above a power of two is twice that of a power just below it, and the reciprocal doubles it
        again.
        """
        lowest = np.float32(np.log(2) / (2 * self.intervals))
        offset = np.arange(lowest.view(np.uint32) + 1, np.float32(highest).view(np.uint32), dtype=np.uint32).view(np.float32)
        error = np.zeros(len(offset))
        for k in range(self.intervals):
            power = 2 ** (k / self.intervals) / (1 - offset.astype(np.float64))
            error = np.maximum(error, np.abs(power.astype(np.float32) / power - 1) / power)
        return mpf(float(offset[np.argmin(error)]))

    def text(self):
        bits_of_one, offset = (1 << 23) // self.intervals, self.best_offset()
        powers = [to_float(mpf(2) ** (mpf(k) / self.intervals) / (1 - offset)) for k in range(self.intervals)]
        entries = [self.from_bits(self.bits(power) - k * bits_of_one) for k, power in enumerate(powers)]
        text = f"/// 2^(k/{self.intervals})/(1 - offset) for 0 <= k < {self.intervals}, less k·2^{bits_of_one.bit_length() - 1} in the bits, offset = "
        text += f"{literal(offset)}, and (1 - offset)·e^-r - 1\n/// in powers of r.\nstruct {self.name} {{\n"
        text += f"  static constexpr int size = {self.intervals};\n"
        text += f"  static constexpr std::array remainder{{{', '.join(c + 'f' for c in self.remainder)}}};\n"
        return text + f"  static constexpr detail::table{self.intervals} powers{{\n      {{{block(entries, 7)}}}}};\n}};\n"

    @staticmethod
    def bits(x):
        return struct.unpack("<I", struct.pack("<f", float(x)))[0]

    @staticmethod
    def from_bits(bits):
        return mpf(struct.unpack("<f", struct.pack("<I", bits))[0])


def logistic(x):
    return 1 / (1 + mp.exp(-x))


def logistic_derivative(x):
    return logistic(x) * logistic(-x)


def silu_derivative(a):
    """f'(-a)"""
    return logistic(-a) - a * logistic_derivative(a)


def softplus_tail(a):
    return mp.log1p(mp.exp(-a))


def mish_gate(x):
    w = mp.exp(x)
    return w * (w + 2) / (w * (w + 2) + 2)


def mish_derivative(x):
    w = mp.exp(x)
    return w * (w**3 + 4 * w**2 + (6 + 4 * x) * w + 4 * (1 + x)) / (w * (w + 2) + 2) ** 2


def normal_tail(a):
    return mp.erfc(a / mp.sqrt(2)) / 2


def gelu_tail(a):
    return a * normal_tail(a)


def gelu_derivative(a):
    """f'(-a)"""
    return normal_tail(a) - a * mp.exp(-a * a / 2) / mp.sqrt(2 * mp.pi)


def over_gaussian(f):
    return lambda a: f(a) * mp.exp(a * a / 2)


def over_exponential(f):
    return lambda a: f(a) * mp.exp(a)


CUBIC = mpf("0.044715")


def gelu_tanh_exponent(a):
    return 2 * mp.sqrt(2 / mp.pi) * (a + CUBIC * a**3)


def gelu_tanh_tail(a):
    return a * logistic(-gelu_tanh_exponent(a))


def gelu_tanh_derivative(a):
    """f'(-a)"""
    slope = 2 * mp.sqrt(2 / mp.pi) * (1 + 3 * CUBIC * a * a)
    return logistic(-gelu_tanh_exponent(a)) - a * slope * logistic_derivative(gelu_tanh_exponent(a))


FILES = {
    "powers": [
        PowerTable("power_table", 16, ["-0x1.c0dc4ep-6", "-0x1.f1f91ep-1", "0x1.f1fea8p-2", "-0x1.4bee36p-3"]),
        PowerTable("small_power_table", 8, ["-0x1.9c60dap-5", "-0x1.e639f2p-1", "0x1.e64da4p-2", "-0x1.4437a2p-3"]),
    ],
    "logistic": [
        Table("logistic_derivative_table", "σ'(a) = σ(a)·σ(-a) for a >= 0.", logistic_derivative, 4, Rounded(32, 0, per_unit=3)),
        Table("logistic_derivative_small_table", "σ'(a) for a >= 0.", logistic_derivative, 8, Rounded(8, 0, unit=2)),
    ],
    "silu": [
        Table("silu_derivative_table", "silu'(-a) for a >= 0.", silu_derivative, 6, Rounded(32, 0, unit=0.5),
              zero=mp.findroot(silu_derivative, 1.278)),
        Table("silu_derivative_small_table", "silu'(-a) for a >= 0.", silu_derivative, 8, Rounded(8, 0, per_unit=1 / mpf(1.5)),
              zero=mp.findroot(silu_derivative, 1.278)),
    ],
    "softplus": [
        Table("softplus_table", "log(1 + e^-a) for a >= 0.", softplus_tail, 5, Rounded(32, 0, unit=0.5)),
        Table("softplus_small_table", "log(1 + e^-a) for a >= 0.", softplus_tail, 8, Rounded(8, 0, per_unit=1 / mpf(1.95))),
    ],
    "mish": [
        Table("mish_gate_table", "tanh(log(1 + e^x)) = mish(x)/x.", mish_gate, 6, Rounded(32, -17, per_unit=1.6)),
        Table("mish_derivative_table", "mish'(x).", mish_derivative, 7, Rounded(32, -16, per_unit=1.5),
              zero=mp.findroot(mish_derivative, -1.1924)),
        SplitTable("mish_derivative_ratio", "(1 - mish'(a))/e^-a for a >= 0, then mish'(-a)/e^-a.",
                   over_exponential(lambda a: 1 - mish_derivative(a)), over_exponential(lambda a: mish_derivative(-a)),
                   lambda a: mp.exp(-a), 9, Octaves(4, 1, 2, 9.6, exactly=True), zero=-mp.findroot(mish_derivative, -1.1924)),
    ],
    "gaussian": [
        Table("gelu_tail_table", "a·Φ(-a) = -gelu(-a) for a >= 0.", gelu_tail, 7, Rounded(32, 0, unit=4, power=2, plus=3.5)),
        Table("gelu_derivative_table", "gelu'(-a) = Φ(-a) - a·φ(a) for a >= 0.", gelu_derivative, 7,
              Rounded(32, 0, unit=4, power=2, plus=3.9), zero=mp.findroot(gelu_derivative, 0.7518)),
        # The origin 0.8 keeps 0.29, where the exponential's error is largest, out of the first interval, whose c[0] is 0, and away
        # from the ends of the next one.
        Table("gelu_tail_ratio", "a·Φ(-a)/e^(-a²/2) for a >= 0.", over_gaussian(gelu_tail), 7, Octaves(8, 2, 0.8, 9.6)),
        Table("gelu_derivative_small_table", "gelu'(-a) for a >= 0.", gelu_derivative, 9, Rounded(8, 0, unit=32, power=2, plus=34),
              zero=mp.findroot(gelu_derivative, 0.7518)),
    ],
    "gelu_tanh": [
        Table("gelu_tanh_tail_table", "-gelu_tanh(-a) for a >= 0.", gelu_tanh_tail, 8, Rounded(32, 0, unit=32, power=3, plus=30)),
        Table("gelu_tanh_derivative_table", "gelu_tanh'(-a) for a >= 0.", gelu_tanh_derivative, 8,
              Rounded(32, 0, unit=32, power=3, plus=32), zero=mp.findroot(gelu_tanh_derivative, 0.7525)),
        Table("gelu_tanh_derivative_small_table", "gelu_tanh'(-a) for a >= 0.", gelu_tanh_derivative, 9,
              Rounded(8, 0, unit=16, power=2, plus=16), zero=mp.findroot(gelu_tanh_derivative, 0.7525)),
    ],
    "tanh": [
        Table("tanh_table", "tanh(a) for a >= 0.", mp.tanh, 4, Octaves(32, 8, 0.625, 9.2)),
        Table("tanh_small_table", "tanh(a) for a >= 0.", mp.tanh, 7, Octaves(8, 2, 2, 9.1, exactly=True)),
        Table("tanh_derivative_table", "tanh'(a) = 1 - tanh(a)² for a >= 0.", lambda a: mp.sech(a) ** 2, 6, Octaves(32, 16, 4, 12)),
    ],
}

if __name__ == "__main__":
    for name in sys.argv[1:] or FILES:
        structs = "\n".join(table.text() for table in FILES[name])
        with open(os.path.join(HERE, name + ".hpp"), "w", encoding="utf-8") as out:
            out.write("// Written by generate.py: see there for what the numbers are.\n// clang-format off\n#pragma once\n\n"
                      + "#include <array>\n\n" * ("std::array" in structs)
                      + "#include <ramp/detail/simd/lookup.hpp>\n\nnamespace ramp::detail {\n\n"
                      f"{structs}\n}}  // namespace ramp::detail\n")
