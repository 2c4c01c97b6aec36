/** The reports that LibreOffice's files beside this one are made of. */
export const libreOfficeCases = ['pingtan-2021', 'shanghai-office-2019', 'getashang-2021'] as const;
