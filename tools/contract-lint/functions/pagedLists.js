/** What answers with items takes limit and offset; a feed is followed by its links and has neither (api-style 2.5). */
const parameter = (operation, name) =>
  (operation.parameters ?? []).find((each) => each.in === 'query' && each.name === name);

export default (operation) => {
  const answer = operation.responses?.['200']?.content?.['application/json']?.schema;
  if (!answer?.properties?.items || !answer.properties.limit) {
    return [];
  }
  const limit = parameter(operation, 'limit');
  const offset = parameter(operation, 'offset');
  return limit?.schema.default === 20 && offset ? [] : [{ message: 'listan tar inte limit och offset' }];
};
