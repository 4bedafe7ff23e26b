// The JSON door of the words of the house.
import * as contract from "../../schema/contract/words.ts";
import { etagOfReply, ifMatch, newApi, open } from "../http/api.ts";
import { editWords } from "./edit-words.ts";
import { readWords } from "./read.ts";

export const wordsApi = newApi();

open(wordsApi, contract.getWords, async (c) => {
  const { page, lang } = c.req.valid("param");
  const words = await readWords(c.var.ctx, page, lang);
  c.header("ETag", etagOfReply(words.version, words));
  return c.json(words, 200);
});

open(wordsApi, contract.patchWords, async (c) => {
  const words = await editWords(c.var.ctx, {
    ...c.req.valid("param"),
    ...c.req.valid("json"),
    version: ifMatch(c),
  });
  c.header("ETag", etagOfReply(words.version, words));
  return c.json(words, 200);
});
