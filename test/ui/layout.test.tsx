// The frame around every page: a document a strict policy accepts, and that can be walked by keyboard and by ear.
import { describe, expect, it } from "vitest";
import { Layout, type LayoutProps } from "../../web/ui/layout.tsx";
import { Message } from "../../web/ui/message.tsx";
import { Table } from "../../web/ui/table.tsx";
import { TaskList } from "../../web/ui/task-list.tsx";
import { initials } from "../../web/ui/text.ts";
import { danglingReferences, html, repeatedIds } from "./render.ts";

const props: Omit<LayoutProps, "children"> = {
  lang: "ar",
  dir: "rtl",
  title: "الشراكة",
  css: "/assets/main.css",
  brand: "الشراكة",
  skip: "إلى المحتوى",
  nav: [{ href: "/today", label: "اليوم", count: 2, countLabel: "اثنان في الانتظار", current: true }],
  navLabel: "الرئيسية",
  menuLabel: "القائمة",
  language: {
    label: "اللغة",
    options: [
      { lang: "ar", href: "/ar", label: "العربية", current: true },
      { lang: "fr", href: "/fr", label: "Français" },
    ],
  },
  footer: { links: [{ href: "/charter", label: "الميثاق" }], motto: "تضامن" },
  notice: { kind: "good", text: "تم" },
};

describe("layout", () => {
  const page = html(
    <Layout {...props} scripts={["/assets/outbox.js"]}>
      <TaskList tasks={[{ href: "/a", label: "Nom", state: "done", stateLabel: "fait" }]} />
      <Table caption="Import" headers={[{ label: "Ligne" }]} rows={[{ key: "1", cells: ["12"] }]} />
      <Message author="Awa" side="south" when={{ iso: "2026-11-08", text: "hier" }} text={"<script>\noui"} />
    </Layout>,
  );

  it("carries no style and no script of its own", () => {
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=/);
    expect(page).not.toContain("<style");
    expect(page.match(/<script[^>]*>[^<]*/g)).toEqual(['<script type="module" src="/assets/outbox.js">']);
  });

  it("says its language and direction, and skips to a main that takes focus", () => {
    expect(page).toMatch(/^<html lang="ar" dir="rtl">/);
    expect(page).toContain('href="#main"');
    expect(page).toMatch(/<main id="main" tabindex="-1"/);
    expect(danglingReferences(page)).toEqual([]);
    expect(repeatedIds(page)).toEqual([]);
  });

  it("announces what was just done, and where the reader is", () => {
    expect(page).toMatch(/class="notice good" role="status"/);
    expect(page).toMatch(/href="\/today" aria-current="page"/);
  });

  it("names other languages in their own", () => {
    expect(page).toContain('<a href="/fr" lang="fr" hreflang="fr">');
  });
});

describe("initials", () => {
  it.each([
    ["Union des maraîchères du Delta", "UM"],
    ["Comité de quartier", "CQ"],
    ["École Élémentaire", "ÉÉ"],
    ["L’Arche d’Alliance", "AA"],
    ["Labé", "L"],
    ["تعاونية النساء", "تن"],
    ["  ", ""],
  ])("of %s", (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
