/** Throws where an engine gives another answer than ours to a family that has answered everything. */
export async function compareAnswers(engines, { families, ids }) {
  const answersOf = async ({ judge, read, form }, family) => read(await judge(family[form]), ids);
  for (const family of families) {
    const expected = await answersOf(engines[0], family);
    for (const engine of engines) {
      const answers = await answersOf(engine, family);
      const differing = ids.filter((_, i) => answers[i] !== expected[i]);
      if (differing.length === 0) continue;
      throw new Error(`${engine.name} differs on ${differing}: ${JSON.stringify(family.household)}`);
    }
  }
  return `${ids.length} rules, ${families.length} families that have answered everything: all engines give the same ${ids.length * families.length} answers.`;
}
