/** The compiled content, which lies beside the module that reads it, before it is bundled and after. */
export const contentFile = 'content.bin';
