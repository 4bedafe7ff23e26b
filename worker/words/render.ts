// The house's own pages through the board's renderer: here a heading is one of the page.
import { renderUnder } from "../board/render.ts";

export const renderWords = (text: string): string => renderUnder(text, 2);
