// In a room whose partnership has ended: that it stays to be read, and takes nothing more.
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";

export function RoomOver() {
  const { t } = useFrame();
  return (
    <Notice kind="wait">
      <p>{t.board.roomOver}</p>
    </Notice>
  );
}
