// Loaded into a server with --import: advances its clock by so many milliseconds, so that claims of other servers have
// expired.
const shift = Number(process.env.CLOCK_SHIFT);
const { Date: Real } = globalThis;

globalThis.Date = class extends Real {
  constructor(...args) {
    if (args.length === 0) super(Real.now() + shift);
    else super(...args);
  }

  static now() {
    return Real.now() + shift;
  }
};
