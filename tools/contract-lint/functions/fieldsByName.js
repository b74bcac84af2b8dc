/** Fields whose names end like a point in time or a day must be one (DOT.02, DOT.04). */
const END = [
  [/(At|Until)$/, 'Instant', 'date-time'],
  [/(On|Date)$/, 'LocalDate', 'date'],
];

const is = (schema, component, format) =>
  schema.$ref === `#/components/schemas/${component}` || schema.format === format;

export default (properties) =>
  Object.entries(properties).flatMap(([name, schema]) =>
    END.filter(([end, component, format]) => end.test(name) && !is(schema, component, format)).map(
      ([, , format]) => ({ message: `${name} ska ha formatet ${format}` }),
    ),
  );
