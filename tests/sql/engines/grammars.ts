import { SparkSQL, TrinoSQL } from 'dt-sql-parser';

/** The grammars of the engines that are not run here. */
export const grammars = [
  { name: 'Spark SQL', load: 'load/spark.sql', grammar: new SparkSQL() },
  { name: 'Trino', load: 'load/trino.sql', grammar: new TrinoSQL() },
].map(({ grammar, ...rest }) => ({
  ...rest,
  errorsIn: (sql: string) =>
    grammar.validate(sql).map(({ message, startLine }) => `line ${startLine}: ${message}`),
}));
