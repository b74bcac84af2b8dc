/** People of the made-up county, as backend/src/main/resources/demo/county.yaml has them. */
export interface Persona {
  name: string;
  email: string;
}

export const PASSWORD = 'framsteg i gävleborg';
