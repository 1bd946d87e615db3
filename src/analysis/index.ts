/** What is known of a scenario without playing it. */
export * from './explore.ts';
export * from './figures.ts';
export * from './policies.ts';
export * from './prove.ts';
export * from './seen.ts';
export * from './survey.ts';
export * from './system.ts';
export * from './tabulate.ts';
export { scenarioSystem, type ScenarioSystem } from './walk/scenario-system.ts';
