import { Building2, FileText, Landmark, type LucideIcon, MapPin, Plane, Scale, Ship, User, Wallet } from 'lucide-react';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  Person: User,
  Company: Building2,
  Organization: Building2,
  LegalEntity: Building2,
  PublicBody: Landmark,
  Vessel: Ship,
  Airplane: Plane,
  CryptoWallet: Wallet,
  Sanction: Scale,
  Passport: FileText,
  Identification: FileText,
  Address: MapPin,
};

/** The kind's icon; its word always stands beside it. */
export function SchemaIcon({ schema, size = 16 }: { schema: string; size?: 14 | 16 }) {
  const Icon = (Object.hasOwn(ICONS, schema) ? ICONS[schema] : undefined) ?? FileText;
  return <Icon size={size} strokeWidth={1.6} aria-hidden />;
}
