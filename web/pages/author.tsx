// Who wrote, as they chose to be named: person, organisation, both, or nobody any more.
import type { Author } from "../../schema/contract/board.ts";
import { useFrame } from "../ui/frame.ts";
import { SideTag } from "../ui/side-tag.tsx";

/** In one line of plain words. */
export function useAuthorName(): (author: Author) => string {
  const { t } = useFrame();
  return ({ person, organisation, gone }) => {
    if (person && organisation) return t.board.onBehalf(person.name, organisation.name);
    return person?.name ?? organisation?.name ?? (gone ? t.board.formerMember : t.board.someone);
  };
}

/** With a link to the organisation and its side. */
export function AuthorLine({ author }: { author: Author }) {
  const { t } = useFrame();
  const name = useAuthorName();
  const { person, organisation } = author;
  if (!organisation) return <strong dir="auto">{name(author)}</strong>;
  return (
    <>
      {person && <strong dir="auto">{person.name}</strong>}
      <a href={`/organisations/${organisation.id}`} dir="auto">
        {organisation.name}
      </a>
      <SideTag side={organisation.side} label={t.common.sides[organisation.side]} />
    </>
  );
}
