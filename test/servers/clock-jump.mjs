/**
 * Loaded into a worker (`node --import`): at SIGUSR2 its clock jumps by CLOCK_JUMP_MS, and back at the next one. Only what JavaScript sees jumps; timers go on, as
 * they do when a real clock is set, since they go by another one. The servers and other workers keep the right time, so the machines disagree.
 */
const RealDate = Date;
let ahead = 0;

globalThis.Date = class Date extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [RealDate.now() + ahead] : args));
  }
  static [Symbol.hasInstance](value) {
    return value instanceof RealDate;
  }
  static now() {
    return RealDate.now() + ahead;
  }
};

process.on('SIGUSR2', () => {
  ahead = ahead === 0 ? Number(process.env.CLOCK_JUMP_MS) : 0;
});
