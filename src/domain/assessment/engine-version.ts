/** Version of the engine itself: raised when the same rules would make something else of the same answers. */
export const ENGINE_VERSION = "1.5.1";
