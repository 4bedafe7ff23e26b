// Who may import whom: the rules of the house, checked by `npm test`. A wrong door is a red build.
const rule = (name, from, to, comment) => ({ name, severity: "error", comment, from, to });
const FEATURES = "^worker/(?!kernel|http|cli|dev|demo)[a-z]+/";

export default {
  forbidden: [
    rule("no-cycles", { path: "^(schema|worker|web)/" }, { circular: true }, "A room is entered from above only."),
    rule("vocabulary-alone", { path: "^schema/vocabulary" }, { path: ".+" }, "Everyone reads it, it reads nobody."),
    rule(
      "schema-below",
      { path: "^schema/" },
      { path: "^(worker|web|test)/" },
      "The shared contract knows no behaviour.",
    ),
    rule(
      "contract-without-tables",
      { path: "^schema/contract/" },
      { path: "^schema/tables/" },
      "What clients see does not follow how it is stored.",
    ),
    rule("web-without-worker", { path: "^web/" }, { path: "^worker/" }, "Pages are pure: they get a view model."),
    rule("web-without-tables", { path: "^web/" }, { path: "^schema/tables/" }, "Pages never see a row."),
    rule("web-without-drizzle", { path: "^web/" }, { path: "node_modules/drizzle" }, "Pages never see the database."),
    rule(
      "kernel-below-features",
      { path: "^worker/kernel/" },
      { path: `(${FEATURES}|^worker/(http|cli|dev|demo)/|^web/)` },
      "The kernel knows no feature.",
    ),
    rule(
      "use-cases-without-http",
      { path: FEATURES, pathNot: "/(api|pages|pages-[a-z-]+|slow)\\.tsx?$" },
      { path: "(^worker/http/|node_modules/hono/)" },
      "A use-case never sees Hono's Context: only the doors do.",
    ),
    rule(
      "doors-without-drizzle",
      { path: "^worker/[a-z]+/(api|pages)[a-z-]*\\.tsx?$" },
      { path: "(^schema/tables/|node_modules/drizzle)" },
      "A door validates, calls one use-case, answers.",
    ),
    rule(
      "pages-from-doors-only",
      { path: "^worker/", pathNot: "(/pages[a-z-]*\\.tsx$|error-page\\.tsx$)" },
      { path: "^web/pages/", pathNot: "problems\\.tsx$" },
      "Only the HTML doors render pages.",
    ),
    rule(
      "rules-are-pure",
      {
        path: "^worker/([a-z]+/rules|matching/(score|assign|assignment|augment|bipartite|dense|fair|heap|held|matrix|circles|circle-list|chains|arcs|groups|part|packing[a-z-]*|relaxation[a-z-]*|gates|next-step|similarity|covers|context|points|change))\\.ts$",
      },
      { path: "(^worker/(kernel/(?!errors)|http/)|node_modules/|^schema/tables/)" },
      "Rules are total functions over plain data; of the kernel they know how to say no.",
    ),
    rule(
      "organisations-below-matching",
      { path: "^worker/(organisations|taxonomy)/", pathNot: "/(api|pages[a-z-]*)\\.tsx?$" },
      { path: "^worker/(proposals|partnerships)/" },
      "Organisations and the tree sit below; matching and partnerships build on them.",
    ),
    rule(
      "calibration-offline",
      { path: "^worker/(?!cli|calibration)" },
      { path: "^worker/calibration/" },
      "Weights never change by themselves: the Worker does not know how they are calibrated.",
    ),
    rule(
      "calibration-is-pure",
      { path: "^worker/calibration/" },
      { path: "(^worker/(?!calibration|matching)|^schema/tables/|node_modules/(?!zod))" },
      "From a log to a report, and nothing else.",
    ),
    rule(
      "not-to-dev-deps",
      { path: "^worker/(?!cli/)" },
      { dependencyTypes: ["npm-dev"] },
      "The Worker ships its dependencies.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^web/dist|^worker/dist|manifest\\.json$)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};
