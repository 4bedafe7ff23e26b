// What is private in a scene, and who may read it where: the rule of API.md, said once.
import type { GivenPerson } from "../support/given.ts";
import type { Person, Reader, Scene, State } from "./scene.ts";

/** One thing that must not be read by all: whose it is, and where each reader may find it. */
export interface Canary {
  what: string;
  text: string;
  may: (reader: Reader, path: string) => boolean;
}

const isNorth = (reader: Reader): boolean => reader.startsWith("north");
const isSouth = (reader: Reader): boolean => reader.startsWith("south");
const coordinates = (reader: Reader): boolean => reader === "coordinator" || reader === "administrator";
const plain = (path: string): string => path.replace(/^\/api\/v1/, "").replace(/\?.*$/, "");

function contactCanaries(scene: Scene, side: "north" | "south", state: State): Canary[] {
  const { id, contact } = scene.pair[side];
  const inside = side === "north" ? isNorth : isSouth;
  const partner = side === "north" ? isSouth : isNorth;
  const own = [`/organisations/${id}`, `/organisations/${id}/contact`, `/partnerships/${scene.ids.partnership}`];
  const edit = [`/organisations/${id}/edit/contact`, `/organisations/${id}/edit/check`];
  const may = (reader: Reader, path: string): boolean => {
    if (inside(reader)) return own.includes(plain(path)) || (reader.endsWith("Manager") && edit.includes(plain(path)));
    return partner(reader) && state === "accepted" && own.includes(plain(path));
  };
  return (["name", "email", "phone", "address"] as const).map((field) => ({
    what: `${side} contact ${field}`,
    text: contact[field],
    may,
  }));
}

const ROLE_LISTS = ["/network/roles", "/coordination/people"];

/** One's own address everywhere; a member's to who manages or coordinates; administrators see who acted. */
function addressCanary({ ids }: Scene, whose: Reader | "invited", text: string): Canary {
  const organisation = whose === "invited" || isNorth(whose) ? ids.north : isSouth(whose) ? ids.south : "";
  const lists = [`/organisations/${organisation}/members`, `/organisations/${organisation}/invitations`];
  const manages = (reader: Reader) => reader === (organisation === ids.north ? "northManager" : "southManager");
  const may = (reader: Reader, path: string): boolean => {
    if (reader === whose || (whose === "invited" && reader === "northManager" && plain(path) === "/me/export"))
      return true;
    if (reader === "administrator" && [...ROLE_LISTS, "/coordination/audit"].includes(plain(path))) return true;
    if (organisation === "") return false;
    const listed = lists.includes(plain(path));
    const card = plain(path).startsWith(`/organisations/${organisation}/members/`);
    return (listed && (manages(reader) || coordinates(reader))) || (card && manages(reader));
  };
  return { what: `address of ${whose}`, text, may };
}

export function canariesOf(scene: Scene, state: State): Canary[] {
  const people = Object.entries(scene.people) as [Person, GivenPerson][];
  return [
    ...contactCanaries(scene, "north", state),
    ...contactCanaries(scene, "south", state),
    ...people.map(([reader, { email }]) => addressCanary(scene, reader, email)),
    addressCanary(scene, "invited", scene.invited),
  ];
}
