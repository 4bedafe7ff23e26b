// On one's own text that waits or was taken away: why, in the coordinators' words, and the way to answer.
import type { TakenView } from "../../schema/contract/moderation-views.ts";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";

export function WhyTaken({ why, own }: { why: TakenView; own: boolean }) {
  const { t } = useFrame();
  const { hidden, reasons } = t.moderation;
  return (
    <Notice kind="bad">
      <p>
        {own ? hidden.own : hidden.others} {hidden.reason(reasons[why.reason])}
      </p>
      {why.text && (
        <p class="said" dir="auto">
          {why.text}
        </p>
      )}
      {why.mayAppeal && (
        <p>
          <a href={`/appeal?act=${why.act}`}>{hidden.answer}</a>
        </p>
      )}
    </Notice>
  );
}
