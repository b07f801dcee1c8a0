/**
 * Draws the skill's icon, a bone inside a speech bubble, as rows of red, green and blue bytes, top row first.
 * All that matters lies within a circle, since the store may round the corners off. `sizePx` is the side of the square.
 */
export function drawIcon(sizePx: number): Uint8Array {
  const rgb = new Uint8Array(sizePx * sizePx * 3);
  for (let y = 0; y < sizePx; y += 1) {
    for (let x = 0; x < sizePx; x += 1) {
      const share = whiteShare(x, y, sizePx);
      rgb.set(
        teal.map((level) => Math.round(level + (255 - level) * share)),
        (y * sizePx + x) * 3,
      );
    }
  }
  return rgb;
}

/** Share of one pixel that is white, from 0 to 1, by a grid of points inside it, so that edges are smooth. */
function whiteShare(x: number, y: number, sizePx: number): number {
  let whitePoints = 0;
  for (let point = 0; point < pointsPerSide ** 2; point += 1) {
    const across = (x + ((point % pointsPerSide) + 0.5) / pointsPerSide) / sizePx;
    const down = (y + (Math.floor(point / pointsPerSide) + 0.5) / pointsPerSide) / sizePx;
    if (isWhite(across, down)) whitePoints += 1;
  }
  return whitePoints / pointsPerSide ** 2;
}

/** Tells the colour of a point; both coordinates run from 0 to 1, from the top left. */
function isWhite(x: number, y: number): boolean {
  return (isInBubble(x, y) || isInTail(x, y)) && !isInBone(x, y);
}

function isInBubble(x: number, y: number): boolean {
  const across = Math.max(Math.abs(x - 0.5) - 0.17, 0);
  const down = Math.max(Math.abs(y - 0.46) - 0.09, 0);
  return across ** 2 + down ** 2 <= 0.14 ** 2;
}

function isInTail(x: number, y: number): boolean {
  const height = (y - 0.66) / 0.17;
  return height >= 0 && height <= 1 && x >= 0.34 && x <= 0.5 - 0.16 * height;
}

function isInBone(x: number, y: number): boolean {
  const along = Math.abs((x - 0.5) * tiltCosine + (y - 0.46) * tiltSine);
  const across = Math.abs((y - 0.46) * tiltCosine - (x - 0.5) * tiltSine);
  const isInShaft = along <= 0.14 && across <= 0.035;
  return isInShaft || (along - 0.15) ** 2 + (across - 0.042) ** 2 <= 0.055 ** 2;
}

const teal: readonly number[] = [27, 107, 115];
const tiltRadians = -0.35;
const tiltCosine = Math.cos(tiltRadians);
const tiltSine = Math.sin(tiltRadians);
const pointsPerSide = 4;
