/** An operation must answer with each of the given statuses. */
export default (operation, { statuses }) =>
  statuses
    .filter((status) => !(status in (operation.responses ?? {})))
    .map((status) => ({ message: `svarar inte ${status}` }));
