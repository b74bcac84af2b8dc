/** Text for people stands in Swedish and in English: "Svenska. / English.", or one paragraph of each. */
export default (text) =>
  typeof text === 'string' && (text.includes(' / ') || text.includes('\n\n'))
    ? []
    : [{ message: 'texten ska stå på svenska och på engelska' }];
