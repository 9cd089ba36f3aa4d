/** Tailwind 4 compiles, prefixes and bundles the imports of globals.css by itself. */
export default { plugins: { "@tailwindcss/postcss": {} } };
