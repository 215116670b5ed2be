// SPDX-License-Identifier: MIT

#include "und/symbol/acronym.h"

#include <stdlib.h>

#include "body_table.h"

// clang-format off
// Organs, programmes, missions, courts and agreements of the United Nations and
// of other international organizations, as they are called in English, French
// and Spanish. Sorted by bytes; tests/symbol/test_acronym.c holds them so.
static const char *const known[] = {
  "ACABQ", "ACC", "ACNUDH", "ACNUR", "ACP", "ACPP", "ACS", "AELE", "AESA",
  "AGNU", "AIDS", "AIE", "AIEA", "AIIB", "AMISOM", "AMUE", "ANASE", "APEC",
  "ASEAN", "ASEM", "AU", "AUC", "AUDA", "BAD", "BAFD", "BCEAO", "BDC", "BERD",
  "BID", "BINUB", "BINUCA", "BINUGBIS", "BINUH", "BIRD", "BIT", "BNUH",
  "BNUUS", "BRIC", "BRICS", "CADHP", "CAF", "CARICC", "CARICOM", "CAT", "CBD",
  "CBRN", "CBRNE", "CCAP", "CCI", "CCPCJ", "CCPR", "CCS", "CDB", "CDH", "CDI",
  "CEA", "CEB", "CED", "CEDAW", "CEDEAO", "CEDH", "CEE", "CEEAC", "CELAC",
  "CEMAC", "CEN", "CEPA", "CEPAL", "CEPALC", "CEPE", "CERD", "CERF", "CES",
  "CESAO", "CESAP", "CESCR", "CESPAO", "CFA", "CHD", "CHR", "CICIG", "CICP",
  "CICR", "CICTE", "CIJ", "CIRGL", "CIS", "CITES", "CMNUCC", "CMP", "CMW",
  "CND", "CNDH", "CNUCED", "CNUDCI", "CNUDM", "CNULCD", "CNULD", "COI",
  "COMESA", "COMIFAC", "COP", "COPUOS", "COVAX", "COVID", "COVID-19", "CPD",
  "CPED", "CPI", "CPLP", "CPT", "CRC", "CRIC", "CRPD", "CSCE", "CSD", "CSNU",
  "CSO", "CSOCD", "CSOS", "CSTD", "CSTO", "CSW", "CTBT", "CTBTO", "CTC",
  "CTED", "CTITF", "CTO", "DAES", "DAESH", "DCAF", "DDR", "DDRR", "DESA",
  "DESIP", "DFS", "DGACM", "DPA", "DPI", "DPKO", "DPO", "DPOA", "DPPA", "DRR",
  "DSRSG", "DSS", "EAC", "EBRD", "ECA", "ECB", "ECCAS", "ECE", "ECLAC",
  "ECOMOG", "ECOSOC", "ECOWAS", "ECSC", "EEC", "EFTA", "EIB", "EIIL", "EMRIP",
  "ERSG", "ESA", "ESCAP", "ESCWA", "EU", "EUCAP", "EUFOR", "EULEX",
  "EUNAVFOR", "EUROJUST", "EUROPOL", "EUTM", "FAO", "FARDC", "FATF", "FCCC",
  "FDI", "FIAS", "FIDA", "FIFA", "FINUL", "FISNUA", "FMI", "FNUAP", "FNUOD",
  "FRONTEX", "FSPE", "GAFI", "GAFILAT", "GATT", "GAVI", "GBV", "GCC", "GCF",
  "GCTF", "GDP", "GEF", "GFATM", "GIABA", "GIEC", "GNACT", "GNI", "GPI",
  "GUAM", "HABITAT", "HCDH", "HCR", "HIV", "HLCM", "HLCP", "HRC", "IAEA",
  "IAIS", "IASC", "IATA", "IBRD", "ICAO", "ICC", "ICCPR", "ICERD", "ICESCR",
  "ICJ", "ICPD", "ICPO", "ICRC", "ICSC", "ICSID", "ICT", "ICTR", "ICTY",
  "IDA", "IDB", "IDEA", "IDP", "IDPS", "IEA", "IED", "IEDS", "IFAD", "IFC",
  "IFI", "IFRC", "IGAD", "IGO", "IGOS", "IIIM", "ILC", "ILO", "IMF", "IMO",
  "INCB", "INTERPOL", "INTOSAI", "IOC", "IOM", "IOSCO", "IPBES", "IPC",
  "IPCC", "IPOA", "IPSAS", "IPSASB", "IPU", "IRENA", "IRMCT", "ISAF",
  "ISESCO", "ISIL", "ISIS", "ISO", "ISU", "ITC", "ITLOS", "ITU", "IUCN",
  "JIU", "JPOA", "LDC", "LDCS", "LGBT", "LGBTI", "LGBTIQ", "LGBTQ", "LLDC",
  "LRA", "MANUA", "MANUI", "MDG", "MDGS", "MENAFATF", "MERCOSUR", "MICIVIH",
  "MINUAD", "MINUAR", "MINUCI", "MINUGUA", "MINUJUSTH", "MINUK", "MINUL",
  "MINUNEP", "MINURCA", "MINURCAT", "MINURSO", "MINUS", "MINUSCA", "MINUSIL",
  "MINUSMA", "MINUSS", "MINUSTAH", "MINUSUAL", "MINUTO", "MIPONUH", "MISCA",
  "MISMA", "MONUA", "MONUC", "MONUG", "MONUIK", "MONUL", "MONUSCO", "MONUT",
  "MPTF", "MPTFO", "NATO", "NEPAD", "NGO", "NGOS", "NORAD", "NPT", "OACI",
  "OAS", "OAU", "OCDE", "OCHA", "OCI", "OCS", "ODA", "ODIHR", "OEA", "OECD",
  "OEI", "OGE", "OHADA", "OHCHR", "OIC", "OICS", "OICV", "OIE", "OIF", "OIM",
  "OIOS", "OIPC", "OIT", "OLAF", "OMC", "OMCT", "OMD", "OMI", "OMM", "OMPI",
  "OMS", "OMT", "ONG", "ONU", "ONUB", "ONUC", "ONUCA", "ONUCI", "ONUDC",
  "ONUDD", "ONUDI", "ONUMOZ", "ONURC", "ONUSAL", "ONUSIDA", "ONUSOM", "ONUST",
  "ONUV", "ONUVT", "OPAC", "OPANAL", "OPAQ", "OPCAT", "OPCW", "OPE", "OPEC",
  "OPEP", "OPS", "OPSC", "OSAA", "OSCE", "OSCT", "OSESG", "OSESGY", "OTAN",
  "OTICE", "OTSC", "OUA", "PAHO", "PALOP", "PAM", "PBC", "PBF", "PBSO",
  "PEID", "PIB", "PIDCP", "PMA", "PNUAH", "PNUCID", "PNUD", "PNUE", "PNUMA",
  "POPIN", "PRST", "PSI", "QCPR", "RCA", "RDC", "RGPD", "RSASA", "SADC",
  "SADCC", "SADR", "SCO", "SDG", "SDGS", "SELA", "SFOR", "SGBV", "SICA",
  "SIDA", "SIDS", "SIECA", "SIPRI", "SLA", "SLM", "SME", "SMES", "SMNU",
  "SPLA", "SPLM", "SPT", "SRSG", "SSR", "SVBIED", "TAC", "TDB", "TFI", "TIC",
  "TICAD", "TIDM", "TNP", "TPIR", "TPIY", "TRIPS", "UA", "UE", "UEM", "UEMOA",
  "UICN", "UIP", "UIT", "UMA", "UNAFEI", "UNAIDS", "UNAMA", "UNAMI", "UNAMID",
  "UNAMIR", "UNAMSIL", "UNASUR", "UNAT", "UNATIL", "UNAVEM", "UNCAC", "UNCC",
  "UNCCD", "UNCCT", "UNCDF", "UNCED", "UNCITRAL", "UNCLOS", "UNCRO", "UNCSD",
  "UNCT", "UNCTAD", "UNCTC", "UNCTOC", "UNCTS", "UNDAC", "UNDAF", "UNDAP",
  "UNDC", "UNDCP", "UNDESA", "UNDG", "UNDOF", "UNDP", "UNDPA", "UNDPI",
  "UNDPO", "UNDRIP", "UNDRR", "UNDS", "UNDSS", "UNDT", "UNEA", "UNECE",
  "UNECLAC", "UNEF", "UNEG", "UNEP", "UNESCAP", "UNESCO", "UNESCWA", "UNFC",
  "UNFCCC", "UNFF", "UNFICYP", "UNFIP", "UNFPA", "UNGA", "UNGASS", "UNGCCT",
  "UNHAS", "UNHCHR", "UNHCR", "UNHRC", "UNICEF", "UNICRI", "UNIDIR", "UNIDO",
  "UNIDROIT", "UNIFEM", "UNIFIL", "UNIIMOG", "UNIKOM", "UNIOGBIS", "UNIPOM",
  "UNISDR", "UNISFA", "UNISS", "UNITA", "UNITAD", "UNITAID", "UNITAMS",
  "UNITAR", "UNJSPF", "UNMAS", "UNMC", "UNMEE", "UNMEER", "UNMHA", "UNMIBH",
  "UNMIH", "UNMIK", "UNMIL", "UNMIN", "UNMIS", "UNMISET", "UNMISS", "UNMIT",
  "UNMOGIP", "UNMOT", "UNMOVIC", "UNOAU", "UNOB", "UNOCA", "UNOCHA", "UNOCI",
  "UNOCT", "UNODA", "UNODC", "UNOG", "UNOHCI", "UNOIOS", "UNOL", "UNOMIG",
  "UNOMIL", "UNOMOZ", "UNOMSA", "UNOMSIL", "UNOMUR", "UNON", "UNOP", "UNOPS",
  "UNOSOM", "UNOSSC", "UNOV", "UNOWA", "UNOWAS", "UNPA", "UNPBF", "UNPFII",
  "UNPO", "UNPOS", "UNPREDEP", "UNPROFOR", "UNRCCA", "UNRISD", "UNRWA",
  "UNSC", "UNSCEAR", "UNSCO", "UNSCOL", "UNSCOM", "UNSCR", "UNSD", "UNSDCF",
  "UNSDG", "UNSMA", "UNSMIL", "UNSMIS", "UNSOA", "UNSOM", "UNSOS", "UNSSC",
  "UNSSO", "UNTAC", "UNTAES", "UNTAET", "UNTAG", "UNTFHS", "UNTMIH", "UNTMIS",
  "UNTOC", "UNTOP", "UNTSO", "UNU", "UNV", "UNVIM", "UNWTO", "UPAEP", "UPOV",
  "UPR", "UPU", "USA", "USAID", "UTO", "VBIED", "VIH", "VPOA", "WADA",
  "WCDRR", "WCO", "WEF", "WFP", "WHA", "WHO", "WIPO", "WMD", "WMO", "WSIS",
  "WSSD", "WTO",
};
// clang-format on

static int compare(const void *key, const void *item)
{
  const und_slice *text = key;
  const char *name = *(const char *const *)item;
  int order = strncmp(text->data, name, text->size);

  return order != 0 ? order : name[text->size] == '\0' ? 0 : -1;
}

bool und_acronym_is_known(und_slice text)
{
  for (int language = 0; language < UND_LANGUAGE_COUNT; language++) {
    const und_body_acronym *rows = und_body_acronym_table[language];

    for (int i = 0; i < UND_BODY_ACRONYMS && rows[i].text != NULL; i++) {
      if (und_slice_equal(text, und_slice_from(rows[i].text))) {
        return true;
      }
    }
  }
  return text.size > 0 && bsearch(&text, known, sizeof known / sizeof known[0],
                                  sizeof known[0], compare) != NULL;
}

uint32_t und_acronym_count(void)
{
  return sizeof known / sizeof known[0];
}

const char *und_acronym_get(uint32_t index)
{
  return index < und_acronym_count() ? known[index] : NULL;
}
