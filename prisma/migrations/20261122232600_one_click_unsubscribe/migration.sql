-- Where a program of mail ends what the message belongs to, by one click (RFC 8058). It holds a link, as the text does.
ALTER TABLE "mail" ADD COLUMN "unsubscribe" TEXT;
