const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/** Plain text of a mail with its addresses as links. */
export function MailText({ text }: { readonly text: string }) {
  return (
    <p className="whitespace-pre-line wrap-anywhere">
      {text.split(ADDRESS).map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} href={part} className="font-medium text-accent underline underline-offset-4">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
