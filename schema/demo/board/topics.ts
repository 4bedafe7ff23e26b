// Every topic of the demo board, in no order.
import { DIALOGUE_AUTHORITIES_SHEETS } from "./dialogue-authorities-sheets.ts";
import { DIALOGUE_AUTHORITIES_TOPICS } from "./dialogue-authorities-topics.ts";
import { EMPLOYMENT_INTEGRATION_SHEETS } from "./employment-integration-sheets.ts";
import { EMPLOYMENT_INTEGRATION_TOPICS } from "./employment-integration-topics.ts";
import { FIGHTING_POVERTY_SHEETS } from "./fighting-poverty-sheets.ts";
import { FIGHTING_POVERTY_TOPICS } from "./fighting-poverty-topics.ts";
import { GLOBAL_LEARNING_SHEETS } from "./global-learning-sheets.ts";
import { GLOBAL_LEARNING_TOPICS } from "./global-learning-topics.ts";
import { INTERCULTURALITY_SHEETS } from "./interculturality-sheets.ts";
import { INTERCULTURALITY_TOPICS } from "./interculturality-topics.ts";
import { INTERNATIONAL_CITIZENSHIP_SHEETS } from "./international-citizenship-sheets.ts";
import { INTERNATIONAL_CITIZENSHIP_TOPICS } from "./international-citizenship-topics.ts";
import { NETWORK_TOPICS } from "./network-topics.ts";
import type { DemoTopic } from "./shape.ts";
import { SUSTAINABLE_DEVELOPMENT_DISCUSSIONS } from "./sustainable-development-discussions.ts";
import { SUSTAINABLE_DEVELOPMENT_QUESTIONS } from "./sustainable-development-questions.ts";
import { SUSTAINABLE_DEVELOPMENT_SHEETS } from "./sustainable-development-sheets.ts";
import { TRAINING_SHEETS } from "./training-sheets.ts";
import { TRAINING_TOPICS } from "./training-topics.ts";

export const DEMO_TOPICS: readonly DemoTopic[] = [
  ...DIALOGUE_AUTHORITIES_SHEETS,
  ...DIALOGUE_AUTHORITIES_TOPICS,
  ...EMPLOYMENT_INTEGRATION_SHEETS,
  ...EMPLOYMENT_INTEGRATION_TOPICS,
  ...FIGHTING_POVERTY_SHEETS,
  ...FIGHTING_POVERTY_TOPICS,
  ...GLOBAL_LEARNING_SHEETS,
  ...GLOBAL_LEARNING_TOPICS,
  ...INTERCULTURALITY_SHEETS,
  ...INTERCULTURALITY_TOPICS,
  ...INTERNATIONAL_CITIZENSHIP_SHEETS,
  ...INTERNATIONAL_CITIZENSHIP_TOPICS,
  ...NETWORK_TOPICS,
  ...SUSTAINABLE_DEVELOPMENT_DISCUSSIONS,
  ...SUSTAINABLE_DEVELOPMENT_QUESTIONS,
  ...SUSTAINABLE_DEVELOPMENT_SHEETS,
  ...TRAINING_SHEETS,
  ...TRAINING_TOPICS,
];
