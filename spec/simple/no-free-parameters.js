/** Leaves out parameters that stand for any name, which most generators send under a name of their own. */
export const noFreeParameters = () => ({
  Operation(operation, { resolve }) {
    operation.parameters = operation.parameters?.filter((parameter) => {
      const { node } = resolve(parameter);
      return node.schema.type !== 'object';
    });
    if (!operation.parameters) delete operation.parameters;
  },
});
