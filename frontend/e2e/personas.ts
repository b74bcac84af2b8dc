/** People of the made-up county, as backend/src/main/resources/demo/county.yaml has them. */
export interface Persona {
  name: string;
  email: string;
}

export const PASSWORD = 'framsteg i gävleborg';

/** Works beside the participants at Kugghjulet's café. */
export const SUPERVISOR: Persona = { name: 'Maria Lund', email: 'maria.lund@kugghjulet.example' };

/** Works beside Maria Lund, and assesses what her participants can do. */
export const ASSESSOR: Persona = { name: 'Ali Rahimi', email: 'ali.rahimi@kugghjulet.example' };

/** Leads Kugghjulet. */
export const MANAGER: Persona = { name: 'Eva Lindqvist', email: 'eva.lindqvist@kugghjulet.example' };

/** Assures the quality of Kugghjulet's assessments. */
export const QUALITY_ASSURER: Persona = {
  name: 'Birgitta Nyström',
  email: 'birgitta.nystrom@kugghjulet.example',
};

/** Refers people from the employment service in Gävle. */
export const CASE_OFFICER: Persona = { name: 'Anna Sjögren', email: 'anna.sjogren@af.example' };

/** Refers people from the municipality of Gävle. */
export const MUNICIPAL_OFFICER: Persona = { name: 'Fredrik Holm', email: 'fredrik.holm@gavle.example' };

/** Runs the method across enterprises. */
export const COORDINATOR: Persona = { name: 'Karin Åslund', email: 'karin.aslund@samordningen.example' };
