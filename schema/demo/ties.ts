// Town twinnings that exist before the demo begins, told by the organisations they bring close.
export const DEMO_TIES: readonly [northKey: string, southKey: string][] = [
  ["lycee-vasseur", "fleuve-neuf"],
  ["lille-sorbiere", "ouro-fode"],
  ["filets-et-dunes", "langue-blanche"],
  ["rieux-verts", "walo-neuf"],
  ["hautes-vignes", "zai-yatenga"],
  ["l-eclaircie", "hoore-weendu"],
  ["la-figuera", "tafoukt"],
  ["suedbruecke", "nyota-clinic"],
];
