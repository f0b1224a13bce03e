/** What a benefit's view says of each subject, in this order. */
export const answerColumns = {
  household_id: 'VARCHAR(64)',
  subject: 'VARCHAR(64)',
  verdict: 'VARCHAR(64)',
  missing: 'BOOLEAN',
  unsettled: 'BOOLEAN',
  amount_unit: 'VARCHAR(64)',
  amount_is: 'VARCHAR(64)',
  amount_low: 'BIGINT',
  amount_high: 'BIGINT',
  local_amount_is: 'VARCHAR(64)',
  local_amount_low: 'BIGINT',
  local_amount_high: 'BIGINT',
} as const;
