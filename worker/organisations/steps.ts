// Which steps of a profile are done, which are needed to publish, and where to go next.
import type { Organisation } from "../../schema/contract/organisations.ts";
import {
  PROFILE_STEPS,
  type ProfileStep,
  type StepState,
  type StepStates,
} from "../../schema/contract/profile-steps.ts";

/** What publishing waits for is `todo`. Of offers and needs one is enough: offers are asked for while there is neither. */
export function stepStates(organisation: Organisation, reachable: boolean): StepStates {
  const { name, summary, place, languages, offers, needs, sdgs, ways } = organisation;
  const sought = needs.some((need) => need.open);
  const said = [organisation.institutions, organisation.civilSociety, organisation.beneficiaries];
  const needed = (done: boolean): StepState => (done ? "done" : "todo");
  const advised = (done: boolean): StepState => (done ? "done" : "optional");
  return {
    identity: name === "" ? "todo" : advised(summary !== ""),
    place: needed(place.country !== "" && place.town !== ""),
    languages: needed(languages.length > 0),
    offers: sought ? advised(offers.length > 0) : needed(offers.length > 0),
    needs: advised(sought),
    goals: advised(sdgs.length > 0),
    ways: advised(ways.length > 0),
    experience: advised(organisation.founded !== null || organisation.pastPartnerships > 0),
    relations: advised(said.some((text) => text !== "")),
    visibility: "done",
    contact: advised(reachable),
  };
}

/** The first step after this one that is not done; null once the end is reached. */
export function nextStep(states: StepStates, after: ProfileStep, open: readonly ProfileStep[]): ProfileStep | null {
  const place = PROFILE_STEPS.indexOf(after);
  return PROFILE_STEPS.slice(place + 1).find((step) => open.includes(step) && states[step] !== "done") ?? null;
}
