import { ratesOf } from './rates.mjs';
import { table } from './table.mjs';

/** How often in a second each engine answers the whole model for another family. */
export async function compareSpeed(engines, yardstick, { families }) {
  const perRound = await ratesOf(engines.map((engine) => jobOf(engine, families)));
  const rates = perRound.map((rate) => rate * families.length);
  const unit = rates[engines.findIndex(({ name }) => name === yardstick)];
  return table([
    ['Whole model for a fresh family', 'a second', `× ${yardstick}`],
    ...engines.map(({ name }, i) => [
      name,
      Math.round(rates[i]).toLocaleString('en'),
      (rates[i] / unit).toFixed(1),
    ]),
  ]);
}

/** Every family once, as a list where an engine takes lists. An engine that answers at once is not made to wait as one that promises is. */
function jobOf({ judge, judgeList, form }, families) {
  const inputs = families.map((family) => family[form]);
  if (judgeList) return () => judgeList(inputs);
  if (judge(inputs[0]) instanceof Promise) {
    return async () => {
      for (const input of inputs) await judge(input);
    };
  }
  return () => {
    for (const input of inputs) judge(input);
  };
}
