// Typed access to the plans by which a large load pays for electricity.
import file from './electricity-plans.json';
import { register } from './register';
import type { ElectricityPlan } from './shapes';

// The assertion states what test/data/integrity.test.ts checks of the same file.
const electricityPlans = (): readonly ElectricityPlan[] => file.records as readonly ElectricityPlan[];

export const planRegister = register(() =>
  electricityPlans().map((plan) => ({ id: plan.id, names: [plan.name.en, plan.name.fr], found: plan })),
);

export const defaultPlanId = 'pjm-market-2024';
