// Feeds and what is shared, in English.
import type { feeds as source } from "../fr/feeds.ts";

export const feeds: typeof source = {
  title: "Le Partenariat: experiences",
  titleOf: (about) => `Le Partenariat: ${about}`,
  subtitle: "What organisations of North and South have tried together, and what they wonder about.",
  atom: "Atom feed",
  json: "JSON feed",
  told: "What they have told",
  toldOwn: "What you have told",
  toldLead: "Each sheet shows a skill at work.",
  shows: "Skills shown",
  roomTitle: "Your room",
  roomLead: "What is written there is read by your organisations and the coordination only.",
  roomEnter: "Enter the room",
  roomEmpty: "Nobody has written there yet. Begin with a question or some news.",
};
