import type { Benefit, Citation, Condition, Subject } from '#dsl';

/** A condition as a benefit of its own, in force since ever and without a number: something to compile and ask. */
export const bareRule = (model: Benefit, per: Subject, when: Condition): Benefit => {
  const { deadlines: _, ...rest } = model;
  return {
    ...rest,
    per,
    when,
    grant: { kind: 'service', what: model.title },
    inForce: { from: '1900-01-01', source: nowhere },
  };
};

const nowhere: Citation = { instrument: '', article: '', confidence: 'high' };
