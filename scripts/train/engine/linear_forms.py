"""How a matrix product with constant weights is written into an ONNX graph.

`row8` is the form of what ships: int8 weights with a scale a column, activations quantised one ROW at a time while it runs, integer sums.
Integer sums are exact in any order, and a row's scale comes from that row alone, so a text's numbers cannot depend on what else is in the
batch, on the batch's shape, or on which kernel the processor chose. `dynamic8` is what model hubs carry: one scale for the whole
batch, so texts must be run one by one. `fp32` is the reference.
"""
import numpy as np
from onnx import helper, numpy_helper

CONTRIB = "com.microsoft"
# Seven bits: on processors without VNNI two products are added in 16 bits before they are widened, and eight bits overflow there.
WEIGHT_BITS = 7


class Graph:
    """Nodes of one graph or branch, and the initializers, which branches share with the graph around them."""

    def __init__(self, form, initializers=None, prefix="", weight_bits=WEIGHT_BITS):
        self.form, self.prefix, self.weight_bits = form, prefix, weight_bits
        self.nodes, self.initializers, self.count = [], {} if initializers is None else initializers, 0

    def branch(self, prefix):
        return Graph(self.form, self.initializers, prefix, self.weight_bits)

    def op(self, kind, inputs, outputs=1, domain=None, name=None, **attributes):
        self.count += 1
        names = [name or f"{self.prefix}{kind}_{self.count}"] if outputs == 1 else [
            f"{self.prefix}{kind}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def constant(self, name, value):
        if name not in self.initializers:
            self.initializers[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def quantised(self, x):
        """The rows of `x`, ready for `linear`; made once where several products share an input."""
        if self.form == "fp32":
            return x
        if self.form == "dynamic8":
            return self.op("DynamicQuantizeLinear", [x], 3)
        largest = self.op("ReduceMax", [self.op("Abs", [x])], axes=[-1], keepdims=1)
        scale = self.op("Max", [largest, self.constant("tiny", np.float32([1e-8]))])
        unit = self.op("Div", [x, scale])
        step, zero = self.constant("step", np.float32(1 / 127)), self.constant("middle", np.uint8(128))
        return self.op("QuantizeLinear", [unit, step, zero]), scale

    def linear(self, rows, name, weight, bias=None):
        """@param weight float, [in, out]; `rows` of `quantised`."""
        if self.form == "fp32":
            y = self.op("MatMul", [rows, self.constant(f"{name}.weight", weight)])
        elif self.form == "dynamic8":
            y = self.dynamic(rows, name, *int8_columns(weight, 8))
        else:
            y = self.by_row(rows, name, *int8_columns(weight, self.weight_bits))
        return y if bias is None else self.op("Add", [y, self.constant(f"{name}.bias", bias)])

    def by_row(self, rows, name, weight, scale):
        quantised, row_scale = rows
        inputs = [quantised, self.constant(f"{name}.weight", weight), self.constant("one", np.float32(1)),
                  self.constant(f"{name}.scale", scale / 127), self.constant("middle", np.uint8(128)),
                  self.constant("zero", np.int8(0))]
        return self.op("Mul", [self.op("MatMulIntegerToFloat", inputs, domain=CONTRIB), row_scale])

    def dynamic(self, rows, name, weight, scale):
        quantised, batch_scale, zero = rows
        sums = self.op("MatMulInteger", [quantised, self.constant(f"{name}.weight", weight), zero,
                                         self.constant("zero", np.int8(0))])
        scales = self.op("Mul", [batch_scale, self.constant(f"{name}.scale", scale)])
        return self.op("Mul", [self.op("Cast", [sums], to=1), scales])


def int8_columns(weight, bits):
    """@returns int8 [in, out] within +-(2^(bits-1) - 1), and the scale of each column."""
    top = 2 ** (bits - 1) - 1
    scale = np.maximum(np.abs(weight).max(0), 1e-8).astype(np.float32) / top
    return np.clip(np.rint(weight / scale), -top, top).astype(np.int8), scale
