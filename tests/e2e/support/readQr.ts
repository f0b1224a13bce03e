import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';

/** What a phone reads when it is held over this part of the page. */
export async function readQr(code: Locator): Promise<string | undefined> {
  const png = (await code.screenshot()).toString('base64');
  const pixels = await code.page().evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data: rgba = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    return { rgba: [...rgba], width: image.width, height: image.height };
  }, png);
  return jsQR(Uint8ClampedArray.from(pixels.rgba), pixels.width, pixels.height)?.data;
}
