// The private contact, behind its own door: its own people, and partners once everyone has said yes.
import { eq, sql } from "drizzle-orm";
import type { Contact } from "../../schema/contract/organisations.ts";
import { contacts } from "../../schema/tables/organisations.ts";
import { requireManager, requirePerson, roleIn } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Forbidden, NotFound } from "../kernel/errors.ts";
import { loadOrganisation } from "./repository.ts";
import { partnered, seeOrganisation } from "./see.ts";

const NOTHING: Contact = { name: "", email: "", phone: "", address: "" };

/** Nobody else, coordinators included: they reach an organisation through its people. */
export async function readContact(ctx: Ctx, id: string): Promise<Contact> {
  const person = requirePerson(ctx);
  if (!roleIn(person, id) && !(await isPartner(ctx, id))) {
    await seeOrganisation(ctx, id);
    throw Forbidden("contact_private");
  }
  const row = await ctx.db.select().from(contacts).where(eq(contacts.organisation, id)).get();
  if (!row) return NOTHING;
  return { name: row.name, email: row.email, phone: row.phone, address: row.address };
}

async function isPartner(ctx: Ctx, id: string): Promise<boolean> {
  const row = await ctx.db.get<{ yes: number }>(sql`SELECT ${partnered(ctx, id)} AS yes`);
  return row.yes === 1;
}

/** Null for whoever may not read it: for pages that show it when they may. */
export async function contactIfAllowed(ctx: Ctx, id: string): Promise<Contact | null> {
  if (ctx.actor.kind !== "person") return null;
  return roleIn(ctx.actor, id) || (await isPartner(ctx, id)) ? readContact(ctx, id) : null;
}

export async function replaceContact(ctx: Ctx, id: string, contact: Contact): Promise<Contact> {
  requireManager(ctx, id);
  if (!(await loadOrganisation(ctx, id))) throw NotFound();
  const values = { ...contact, updatedAt: iso(ctx.now) };
  return commit(ctx, {
    statements: [
      ctx.db
        .insert(contacts)
        .values({ organisation: id, ...values })
        .onConflictDoUpdate({ target: contacts.organisation, set: values }),
    ],
    audit: [{ act: "organisation.contact", subject: id }],
    reply: contact,
  });
}
