#!/usr/bin/env python3
"""Writes the tables of this folder: piecewise polynomials in 32 or 8 slots, fitted with mpmath (Debian: python3-mpmath).

  generate.py [NAME ...]        all tables, or these

The slot of x is round(per_unit*x + per_square*x**2 + per_cube*x**3) modulo 32 or 8; the 8 are for a = |x|. Of 8 slots by
octaves, there are two to an octave of origin + per_unit*a; in a table split by sign four of one octave each for x >= 0, then
four for x < 0.

In each slot f(x) = c[0] + c[1]*d + c[2]*d*d + ... with d = x - centre, or a - centre. The centre is a float where f is
most nearly a float: c[0] and the rest are then the value as the sum of two numbers. Where f falls fast it lies off the
middle, towards the smaller |f|: next to a large c[0] a small value is a difference that magnifies the rounding errors of
the rest. Where f has a zero, the zero, rounded, is the centre of its slot, and the relative error stays small down to it; a
slot with 0 has centre 0 if f(0) is a float. The other coefficients: least squares at Chebyshev nodes with the error
relative to f, rounded one by one with the rest refitted.
"""
import os
import struct
import sys

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


def boundary(table, n):
    """The x with per_unit*x + per_square*x**2 + per_cube*x**3 = n."""
    b, a2, a3 = table.per_unit, table.per_square, table.per_cube
    if a2 == 0 and a3 == 0:
        return n / b
    return mp.findroot(lambda x: ((a3 * x + a2) * x + b) * x - n, (mpf(0), mpf(10)), solver="anderson")


def fit_slot(f, low, high, degree, zero, weight=None):
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
    for known in range(1, degree + 1):
        rows, right = [], []
        for x, value, w in zip(nodes, values, weights):
            d = x - centre
            rows.append([d**k * w for k in range(known, degree + 1)])
            right.append((value - sum(ck * d**k for k, ck in enumerate(c))) * w)
        c.append(to_float(solve(rows, right)[0]))
    error = max(abs(sum(ck * (x - centre) ** k for k, ck in enumerate(c)) - v) * w
                for x, v, w in zip(nodes, values, weights))
    return centre, c, error


def block(values, indent):
    lines = [", ".join(literal(v) for v in values[i : i + 4]) for i in range(0, len(values), 4)]
    return (",\n" + " " * indent).join(lines)


class Table:
    """32 or 8 slots, from the `first` on."""

    def __init__(self, name, comment, f, degree, first, per_unit, per_square=0.0, per_cube=0.0, zero=None, slots=32):
        self.name, self.comment, self.f, self.degree, self.first, self.slots = name, comment, f, degree, first, slots
        self.per_unit, self.per_square, self.per_cube = (to_float(mpf(k)) for k in (per_unit, per_square, per_cube))
        self.zero = zero

    def text(self):
        fits = [None] * self.slots
        for n in range(self.first, self.first + self.slots):
            low, high = boundary(self, n - mpf(0.5)) if n > 0 or self.first < 0 else mpf(0), boundary(self, n + mpf(0.5))
            fits[n % self.slots] = fit_slot(self.f, low, high, self.degree, self.zero)
        low = mpf(0) if self.first == 0 else boundary(self, mpf(self.first) - mpf(0.5))
        high = boundary(self, self.first + self.slots - mpf(0.5))
        steps = {k: getattr(self, k) for k in ("per_unit", "per_square", "per_cube") if getattr(self, k)}
        constants = f"  static constexpr float lowest = {literal(self.inside(low, 1))}, highest = {literal(self.inside(high, -1))};\n"
        constants += f"  static constexpr float {', '.join(f'{k} = {literal(v)}' for k, v in steps.items())};\n"
        return definition(self.name, self.comment, constants, fits)

    @staticmethod
    def inside(x, direction):
        """A short number next to x that belongs to the table for certain."""
        return mp.floor(x * 256) / 256 if direction < 0 else mp.ceil(x * 256) / 256


class PowerTable:
    """The powers 2^(k/slots)/(1 - offset), and (1 - offset)*e^-r - 1 as a polynomial in r.

    lookup_power() adds k*2^23/slots to the bits of an entry, which has them taken out. The polynomial is Sollya's,
    fpminimax((1-offset)*exp(-x)-1, [|0,...,3|], [|SG...|], [-log(2)/(2*slots)*1.00002, ...], absolute, floating). The offset
    makes it negative throughout: next to 1 + polynomial numbers are finer than next to 1 + |polynomial|. Among some ten
    millions it is the one with which 1/(1 + power) comes out best: a power next to above a power of two has a rounding error
    twice as large as one next to below it, and the reciprocal doubles that once more.
    """

    def __init__(self, name, slots, offset, remainder):
        self.name, self.slots, self.offset, self.remainder = name, slots, mpf(float.fromhex(offset)), remainder

    def text(self):
        bits_of_one = (1 << 23) // self.slots
        powers = [to_float(mpf(2) ** (mpf(k) / self.slots) / (1 - self.offset)) for k in range(self.slots)]
        entries = [self.from_bits(self.bits(power) - k * bits_of_one) for k, power in enumerate(powers)]
        text = f"/// 2^(k/{self.slots})/(1 - offset) for 0 <= k < {self.slots}, less k·2^{bits_of_one.bit_length() - 1} in the bits, offset = "
        text += f"{literal(self.offset)}, and (1 - offset)·e^-r - 1\n/// in powers of r.\nstruct {self.name} {{\n"
        text += f"  static constexpr int size = {self.slots};\n"
        text += f"  static constexpr std::array remainder{{{', '.join(c + 'f' for c in self.remainder)}}};\n"
        return text + f"  static constexpr simd::table{self.slots} powers{{\n      {{{block(entries, 7)}}}}};\n}};\n"

    @staticmethod
    def bits(x):
        return struct.unpack("<I", struct.pack("<f", float(x)))[0]

    @staticmethod
    def from_bits(bits):
        return mpf(struct.unpack("<f", struct.pack("<I", bits))[0])


class OctaveTable:
    """8 slots by octaves. Split by sign, f and f_negative are functions of a that w(a) will multiply; then f will be subtracted from 1."""

    def __init__(self, name, comment, f, degree, highest, origin=2, zero=None, f_negative=None, w=None):
        self.name, self.comment, self.f, self.degree, self.highest = name, comment, f, degree, mpf(highest)
        self.origin, self.zero, self.f_negative, self.w = origin, zero, f_negative, w

    def text(self):
        edges = {2: [2, 3, 4, 6, 8, 12, 16, 24, 32], 3: [3, 4, 6, 8, 12, 16, 24, 32, 48]}[self.origin]
        per_unit = to_float((edges[-1] - edges[0]) / self.highest * (1 - mpf(2) ** -20))
        slots = [(self.f, None, edges[i : i + 2]) for i in range(8)]
        if self.f_negative:
            slots = [(self.f, self.w, edges[i : i + 3 : 2]) for i in range(0, 8, 2)]
            slots += [(self.f_negative, None, edges[i : i + 3 : 2]) for i in range(0, 8, 2)]
        fits = [fit_slot(f, (low - self.origin) / per_unit, (high - self.origin) / per_unit, self.degree,
                         None if weight else self.zero, weight)
                for f, weight, (low, high) in slots]
        first = self.origin - 2
        fits = fits[8 - first :] + fits[: 8 - first]
        constants = f"  static constexpr float highest = {literal(to_float(self.highest))}, per_unit = {literal(per_unit)};\n"
        constants += f"  static constexpr float by_octaves_from = {self.origin};\n"
        if self.f_negative:
            constants += "  static constexpr bool split_by_sign = true;\n"
        return definition(self.name, self.comment, constants, fits)


def definition(name, comment, constants, fits):
    """The C++ of a table, from the slots' (centre, coefficients, error)."""
    centres, columns, error = [fit[0] for fit in fits], list(zip(*(fit[1] for fit in fits))), max(fit[2] for fit in fits)
    print(f"{name}: errors 2^" + ", ".join(mp.nstr(mp.log(fit[2], 2), 4) for fit in fits), file=sys.stderr)
    comment += f" {'Error' if 'split_by_sign' in constants else 'Relative error'} 2^{mp.nstr(mp.log(error, 2), 3)}."
    text = "".join(f"/// {line}\n" for line in wrap(comment, 120)) + f"struct {name} {{\n" + constants
    kind = f"simd::table{len(fits)}"
    text += f"  static constexpr {kind} centre{{\n      {{{block(centres, 7)}}}}};\n"
    text += f"  static constexpr {kind} c[]{{\n"
    text += ",\n".join(f"      {{{{{block(column, 8)}}}}}" for column in columns)
    return text + "};\n};\n"


def wrap(text, width):
    line, lines = "", []
    for word in text.split():
        if line and len(line) + 1 + len(word) > width - 4:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return lines + [line]


def logistic(x):
    return 1 / (1 + mp.exp(-x))


def logistic_derivative(x):
    return logistic(x) * logistic(-x)


def silu_derivative(x):
    return logistic(x) + x * logistic_derivative(x)


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
        PowerTable("power_table", 32, "0x1.8a48dp-7", ["-0x1.8a48dp-7", "-0x1.f9d6dcp-1", "0x1.f9d7eap-2", "-0x1.51b24p-3"]),
        PowerTable("small_power_table", 8, "0x1.9c60dp-5", ["-0x1.9c60dap-5", "-0x1.e639f2p-1", "0x1.e64da4p-2", "-0x1.4437a2p-3"]),
    ],
    "logistic": [
        Table("logistic_derivative_table", "σ'(a) = σ(a)·σ(-a) for a >= 0.", logistic_derivative, 4, 0, 3),
        Table("logistic_derivative_small_table", "σ'(a) for a >= 0.", logistic_derivative, 8, 0, 1 / mpf(1.7), slots=8),
    ],
    "silu": [
        Table("silu_derivative_table", "silu'(x) = σ(x) + x·σ'(x).", silu_derivative, 7, -16, 1.5,
              zero=mp.findroot(silu_derivative, -1.278)),
        Table("silu_derivative_small_table", "silu'(-a) for a >= 0.", lambda a: silu_derivative(-a), 8, 0, 1 / mpf(1.5),
              zero=-mp.findroot(silu_derivative, -1.278), slots=8),
    ],
    "softplus": [
        Table("softplus_table", "log(1 + e^-a) for a >= 0.", softplus_tail, 5, 0, 1.8),
        Table("softplus_small_table", "log(1 + e^-a) for a >= 0.", softplus_tail, 8, 0, 1 / mpf(1.95), slots=8),
    ],
    "mish": [
        Table("mish_gate_table", "tanh(log(1 + e^x)) = mish(x)/x.", mish_gate, 6, -17, 1.6),
        Table("mish_derivative_table", "mish'(x).", mish_derivative, 7, -16, 1.5, zero=mp.findroot(mish_derivative, -1.1924)),
        OctaveTable("mish_derivative_ratio", "(1 - mish'(a))/e^-a for a >= 0, then mish'(-a)/e^-a.",
                   over_exponential(lambda a: 1 - mish_derivative(a)), 9, 9.6, zero=-mp.findroot(mish_derivative, -1.1924),
                   f_negative=over_exponential(lambda a: mish_derivative(-a)), w=lambda a: mp.exp(-a)),
    ],
    "normal": [
        Table("gelu_tail_table", "a·Φ(-a) = -gelu(-a) for a >= 0.", gelu_tail, 7, 0, 0.75, 0.26),
        Table("gelu_derivative_table", "gelu'(-a) = Φ(-a) - a·φ(a) for a >= 0.", gelu_derivative, 7, 0, 0.95, 0.243,
              zero=mp.findroot(gelu_derivative, 0.7518)),
        # From 3 on, for a short first slot, whose c[0] is 0: beside the largest error of the exponential, at 0.29, it is too much.
        OctaveTable("gelu_tail_ratio", "a·Φ(-a)/e^(-a²/2) for a >= 0.", over_gaussian(gelu_tail), 7, 9.6, origin=3),
        Table("gelu_derivative_small_table", "gelu'(-a) for a >= 0.", gelu_derivative, 9, 0, 1.1, 0.025,
              zero=mp.findroot(gelu_derivative, 0.7518), slots=8),
    ],
    "gelu_tanh": [
        Table("gelu_tanh_tail_table", "-gelu_tanh(-a) for a >= 0.", gelu_tanh_tail, 8, 0, 0.9, 0, 0.0328),
        Table("gelu_tanh_derivative_table", "gelu_tanh'(-a) for a >= 0.", gelu_tanh_derivative, 8, 0, 1.0, 0, 0.0318,
              zero=mp.findroot(gelu_tanh_derivative, 0.7525)),
        Table("gelu_tanh_derivative_small_table", "gelu_tanh'(-a) for a >= 0.", gelu_tanh_derivative, 9, 0, 1, 0.065,
              zero=mp.findroot(gelu_tanh_derivative, 0.7525), slots=8),
    ],
    "tanh_derivative": [
        Table("tanh_derivative_table", "tanh'(a) = 1 - tanh(a)² for a >= 0.", lambda a: mp.sech(a) ** 2, 6, 0, 3),
    ],
    "tanh_small": [
        OctaveTable("tanh_small_table", "tanh(a) for a >= 0.", mp.tanh, 7, 9.1),
    ],
}

if __name__ == "__main__":
    for name in sys.argv[1:] or FILES:
        structs = "\n".join(table.text() for table in FILES[name])
        with open(os.path.join(HERE, name + ".hpp"), "w", encoding="utf-8") as out:
            out.write("// Written by generate.py: see there for what the numbers are.\n// clang-format off\n#pragma once\n\n"
                      + "#include <array>\n\n" * ("std::array" in structs)
                      + "#include <ramp/simd/table.hpp>\n\nnamespace ramp::kernels {\n\n"
                      f"{structs}\n}}  // namespace ramp::kernels\n")
