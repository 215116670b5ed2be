// SPDX-License-Identifier: MIT
//
// What the series of symbols are called, by the UN document symbol
// conventions; NULL where no name in the language is known.

#include "symbol_table.h"

// clang-format off
const und_symbol_series und_symbol_series_table[] = {
  {"A", {
    "General Assembly", "Assemblée générale",
    "Asamblea General", "Генеральная Ассамблея", "الجمعية العامة", "大会"}},
  {"A (old)", {
    "General Assembly, documents before session 31", "Assemblée générale",
    "Asamblea General", "Генеральная Ассамблея", "الجمعية العامة", "大会"}},
  {"A/RES", {
    "General Assembly resolution", "Résolution de l’Assemblée générale",
    "Resolución de la Asamblea General", "Резолюция Генеральной Ассамблеи", "قرار الجمعية العامة", "大会决议"}},
  {"A/RES (old)", {
    "General Assembly resolution", "Résolution de l’Assemblée générale",
    "Resolución de la Asamblea General", "Резолюция Генеральной Ассамблеи", "قرار الجمعية العامة", "大会决议"}},
  {"A/DEC", {
    "General Assembly decision", "Décision de l’Assemblée générale",
    "Decisión de la Asamblea General", "Решение Генеральной Ассамблеи", "مقرر الجمعية العامة", "大会决定"}},
  {"A/L", {
    "General Assembly plenary, limited distribution (drafts)", NULL,
    NULL, NULL, NULL, NULL}},
  {"A/PV", {
    "General Assembly plenary, verbatim record", "Procès-verbal de séance",
    "Acta literal", "Стенографический отчет", "محضر حرفي", "逐字记录"}},
  {"A/INF", {
    "General Assembly information series", NULL,
    NULL, NULL, NULL, NULL}},
  {"A/BUR", {
    "General Committee", "Bureau de l’Assemblée générale",
    "Mesa de la Asamblea General", "Генеральный комитет", "مكتب الجمعية العامة", "总务委员会"}},
  {"A/C.1", {
    "First Committee", "Première Commission",
    "Primera Comisión", "Первый комитет", "اللجنة الأولى", "第一委员会"}},
  {"A/C.2", {
    "Second Committee", "Deuxième Commission",
    "Segunda Comisión", "Второй комитет", "اللجنة الثانية", "第二委员会"}},
  {"A/C.3", {
    "Third Committee", "Troisième Commission",
    "Tercera Comisión", "Третий комитет", "اللجنة الثالثة", "第三委员会"}},
  {"A/C.4", {
    "Special Political and Decolonization Committee (Fourth Committee)", "Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission)",
    "Comisión Política Especial y de Descolonización (Cuarta Comisión)", "Комитет по специальным политическим вопросам и вопросам деколонизации (Четвертый комитет)", "لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة)", "特别政治和非殖民化委员会（第四委员会）"}},
  {"A/C.5", {
    "Fifth Committee", "Cinquième Commission",
    "Quinta Comisión", "Пятый комитет", "اللجنة الخامسة", "第五委员会"}},
  {"A/C.6", {
    "Sixth Committee", "Sixième Commission",
    "Sexta Comisión", "Шестой комитет", "اللجنة السادسة", "第六委员会"}},
  {"A/SPC", {
    "Special Political Committee (until session 47)", NULL,
    NULL, NULL, NULL, NULL}},
  {"A/AC.291", {
    "Ad Hoc Committee to Elaborate a Comprehensive International Convention on Countering the Use of Information and Communications Technologies for Criminal Purposes", "Comité spécial chargé d’élaborer une convention internationale générale sur la lutte contre l’utilisation des technologies de l’information et des communications à des fins criminelles",
    "Comité Especial encargado de Elaborar una Convención Internacional Integral sobre la Lucha contra la Utilización de las Tecnologías de la Información y las Comunicaciones con Fines Delictivos", NULL, NULL, "拟订一项关于打击为犯罪目的使用信息和通信技术行为的全面国际公约特设委员会"}},
  {"A/AC.N", {
    "Ad hoc committee of the General Assembly", "Comité spécial",
    "Comité Especial", "Специальный комитет", "لجنة مخصصة", "特设委员会"}},
  {"A/CN.4", {
    "International Law Commission", "Commission du droit international",
    "Comisión de Derecho Internacional", "Комиссия международного права", "لجنة القانون الدولي", "国际法委员会"}},
  {"A/CN.9", {
    "United Nations Commission on International Trade Law", "Commission des Nations Unies pour le droit commercial international",
    "Comisión de las Naciones Unidas para el Derecho Mercantil Internacional", "Комиссия Организации Объединенных Наций по праву международной торговли", "لجنة الأمم المتحدة للقانون التجاري الدولي", "联合国国际贸易法委员会"}},
  {"A/CN.10", {
    "Disarmament Commission", "Commission du désarmement",
    "Comisión de Desarme", "Комиссия по разоружению", "هيئة نزع السلاح", "裁军审议委员会"}},
  {"A/CN.N", {
    "Commission reporting to the General Assembly", "Commission",
    "Comisión", "Комиссия", "لجنة", "委员会"}},
  {"A/CONF.N", {
    "Conference convened by the General Assembly", "Conférence / Congrès",
    "Conferencia", "Конференция", "مؤتمر", "会议"}},
  {"A/HRC", {
    "Human Rights Council", "Conseil des droits de l’homme",
    "Consejo de Derechos Humanos", "Совет по правам человека", "مجلس حقوق الإنسان", "人权理事会"}},
  {"A/HRC/RES", {
    "Human Rights Council resolution", "Résolution du Conseil des droits de l’homme",
    "Resolución del Consejo de Derechos Humanos", "Резолюция Совета по правам человека", "قرار مجلس حقوق الإنسان", "人权理事会决议"}},
  {"A/HRC/DEC", {
    "Human Rights Council decision", "Décision du Conseil des droits de l’homme",
    "Decisión del Consejo de Derechos Humanos", "Решение Совета по правам человека", "مقرر مجلس حقوق الإنسان", "人权理事会决定"}},
  {"A/HRC/PRST", {
    "Human Rights Council, President’s statement", "Déclaration de la présidence",
    "Declaración de la Presidencia", "Заявление Председателя", "بيان رئيس المجلس", "主席声明"}},
  {"A/HRC/WG.6", {
    "Working Group on the Universal Periodic Review", NULL,
    NULL, NULL, NULL, NULL}},
  {"A/HRC/WG.N", {
    "Working group of the Human Rights Council", "Groupe de travail du Conseil des droits de l’homme",
    NULL, NULL, NULL, NULL}},
  {"A (special session)", {
    "General Assembly document", "Document de l’Assemblée générale",
    "Documento de la Asamblea General", "Документ Генеральной Ассамблеи", "وثيقة الجمعية العامة", "大会文件"}},
  {"S", {
    "Security Council", "Conseil de sécurité",
    "Consejo de Seguridad", "Совет Безопасности", "مجلس الأمن", "安全理事会"}},
  {"S/RES", {
    "Security Council resolution", "Résolution du Conseil de sécurité",
    "Resolución del Consejo de Seguridad", "Резолюция Совета Безопасности", "قرار مجلس الأمن", "安全理事会决议"}},
  {"S/PRST", {
    "Statement by the President of the Security Council", "Déclaration du Président du Conseil de sécurité",
    "Declaración de la Presidencia del Consejo de Seguridad", "Заявление Председателя Совета Безопасности", "بيان رئيس مجلس الأمن", "安全理事会主席声明"}},
  {"S/PV", {
    "Security Council, verbatim record", "Procès-verbal",
    "Acta literal", "Стенографический отчет", "محضر حرفي", "逐字记录"}},
  {"S/Agenda", {
    "Security Council, provisional agenda", "Ordre du jour provisoire",
    "Orden del día provisional", "Предварительная повестка дня", "جدول الأعمال المؤقت", "临时议程"}},
  {"S/INF", {
    "Security Council, resolutions and decisions (annual volume)", NULL,
    NULL, NULL, NULL, NULL}},
  {"S/AC.N", {
    "Committee of the Security Council", "Comité du Conseil de sécurité",
    "Comité del Consejo de Seguridad", "Комитет Совета Безопасности", "لجنة مجلس الأمن", "安全理事会委员会"}},
  {"E", {
    "Economic and Social Council", "Conseil économique et social",
    "Consejo Económico y Social", "Экономический и Социальный Совет", "المجلس الاقتصادي والاجتماعي", "经济及社会理事会"}},
  {"E/RES", {
    "Economic and Social Council resolution", "Résolution du Conseil économique et social",
    "Resolución del Consejo Económico y Social", "Резолюция Экономического и Социального Совета", "قرار المجلس الاقتصادي والاجتماعي", "经济及社会理事会决议"}},
  {"E/RES (old)", {
    "Economic and Social Council resolution", "Résolution du Conseil économique et social",
    NULL, NULL, NULL, NULL}},
  {"E/DEC", {
    "Economic and Social Council decision", "Décision du Conseil économique et social",
    "Decisión del Consejo Económico y Social", "Решение Экономического и Социального Совета", "مقرر المجلس الاقتصادي والاجتماعي", "经济及社会理事会决定"}},
  {"E/L", {
    "Economic and Social Council, limited distribution", NULL,
    NULL, NULL, NULL, NULL}},
  {"E/SR", {
    "Economic and Social Council, summary record", "Conseil économique et social, compte rendu analytique",
    NULL, NULL, NULL, NULL}},
  {"E/NGO", {
    "Economic and Social Council, statement by a non-governmental organization", NULL,
    NULL, NULL, NULL, NULL}},
  {"E/INF", {
    "Economic and Social Council information series", NULL,
    NULL, NULL, NULL, NULL}},
  {"E/CN.3", {
    "Statistical Commission", "Commission de statistique",
    "Comisión de Estadística", "Статистическая комиссия", "اللجنة الإحصائية", "统计委员会"}},
  {"E/CN.4", {
    "Commission on Human Rights (until 2006)", "Commission des droits de l’homme",
    "Comisión de Derechos Humanos", "Комиссия по правам человека", "لجنة حقوق الإنسان", "人权委员会"}},
  {"E/CN.5", {
    "Commission for Social Development", "Commission du développement social",
    "Comisión de Desarrollo Social", "Комиссия социального развития", "لجنة التنمية الاجتماعية", "社会发展委员会"}},
  {"E/CN.6", {
    "Commission on the Status of Women", "Commission de la condition de la femme",
    "Comisión de la Condición Jurídica y Social de la Mujer", "Комиссия по положению женщин", "لجنة وضع المرأة", "妇女地位委员会"}},
  {"E/CN.7", {
    "Commission on Narcotic Drugs", "Commission des stupéfiants",
    "Comisión de Estupefacientes", "Комиссия по наркотическим средствам", "لجنة المخدرات", "麻醉药品委员会"}},
  {"E/CN.9", {
    "Commission on Population and Development", "Commission de la population et du développement",
    "Comisión de Población y Desarrollo", "Комиссия по народонаселению и развитию", "لجنة السكان والتنمية", "人口与发展委员会"}},
  {"E/CN.15", {
    "Commission on Crime Prevention and Criminal Justice", "Commission pour la prévention du crime et la justice pénale",
    "Comisión de Prevención del Delito y Justicia Penal", "Комиссия по предупреждению преступности и уголовному правосудию", "لجنة منع الجريمة والعدالة الجنائية", "预防犯罪和刑事司法委员会"}},
  {"E/CN.16", {
    "Commission on Science and Technology for Development", "Commission de la science et de la technique au service du développement",
    "Comisión de Ciencia y Tecnología para el Desarrollo", "Комиссия по науке и технике в целях развития", "اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية", "科学和技术促进发展委员会"}},
  {"E/CN.17", {
    "Commission on Sustainable Development (until 2013)", "Commission du développement durable",
    "Comisión sobre el Desarrollo Sostenible", "Комиссия по устойчивому развитию", "لجنة التنمية المستدامة", "可持续发展委员会"}},
  {"E/CN.18", {
    "United Nations Forum on Forests", "Forum des Nations Unies sur les forêts",
    "Foro de las Naciones Unidas sobre los Bosques", "Форум Организации Объединенных Наций по лесам", "منتدى الأمم المتحدة المعني بالغابات", "联合国森林论坛"}},
  {"E/CN.4/RES", {
    "Commission on Human Rights, resolution", NULL,
    NULL, NULL, NULL, NULL}},
  {"E/CN.4/DEC", {
    "Commission on Human Rights, decision", NULL,
    NULL, NULL, NULL, NULL}},
  {"E/CN.7/RES", {
    "Commission on Narcotic Drugs, resolution", "Commission des stupéfiants, résolution",
    "Comisión de Estupefacientes, resolución", "Комиссия по наркотическим средствам, резолюция", "لجنة المخدرات، قرار", "麻醉药品委员会，决议"}},
  {"E/CN.7/DEC", {
    "Commission on Narcotic Drugs, decision", "Commission des stupéfiants, décision",
    "Comisión de Estupefacientes, decisión", "Комиссия по наркотическим средствам, решение", "لجنة المخدرات، مقرر", "麻醉药品委员会，决定"}},
  {"E/CN.15/RES", {
    "Commission on Crime Prevention and Criminal Justice, resolution", "Commission pour la prévention du crime et la justice pénale, résolution",
    "Comisión de Prevención del Delito y Justicia Penal, resolución", "Комиссия по предупреждению преступности и уголовному правосудию, резолюция", "لجنة منع الجريمة والعدالة الجنائية، قرار", "预防犯罪和刑事司法委员会，决议"}},
  {"E/CN.15/DEC", {
    "Commission on Crime Prevention and Criminal Justice, decision", "Commission pour la prévention du crime et la justice pénale, décision",
    "Comisión de Prevención del Delito y Justicia Penal, decisión", "Комиссия по предупреждению преступности и уголовному правосудию, решение", "لجنة منع الجريمة والعدالة الجنائية، مقرر", "预防犯罪和刑事司法委员会，决定"}},
  {"E/CN.N", {
    "Functional commission of the Economic and Social Council", "Commission technique",
    "Comisión orgánica", "Функциональная комиссия", "لجنة فنية", "职司委员会"}},
  {"E/C.2", {
    "Committee on Non-Governmental Organizations", "Comité chargé des organisations non gouvernementales",
    NULL, NULL, NULL, NULL}},
  {"E/C.12", {
    "Committee on Economic, Social and Cultural Rights", "Comité des droits économiques, sociaux et culturels",
    "Comité de Derechos Económicos, Sociales y Culturales", "Комитет по экономическим, социальным и культурным правам", "اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية", "经济、社会及文化权利委员会"}},
  {"E/C.16", {
    "Committee of Experts on Public Administration", "Comité d’experts de l’administration publique",
    NULL, NULL, NULL, NULL}},
  {"E/C.19", {
    "Permanent Forum on Indigenous Issues", "Instance permanente sur les questions autochtones",
    "Foro Permanente para las Cuestiones Indígenas", "Постоянный форум по вопросам коренных народов", "المنتدى الدائم المعني بقضايا الشعوب الأصلية", "土著问题常设论坛"}},
  {"E/C.N", {
    "Committee of the Economic and Social Council", "Comité du Conseil économique et social",
    "Comité del Consejo Económico y Social", "Комитет Экономического и Социального Совета", "لجنة المجلس الاقتصادي والاجتماعي", "经济及社会理事会委员会"}},
  {"E/ICEF", {
    "UNICEF, Executive Board", "Fonds des Nations Unies pour l’enfance (UNICEF), Conseil d’administration",
    "Fondo de las Naciones Unidas para la Infancia", "Детский фонд Организации Объединенных Наций", "منظمة الأمم المتحدة للطفولة", "联合国儿童基金会"}},
  {"E/INCB", {
    "International Narcotics Control Board", "Organe international de contrôle des stupéfiants",
    "Junta Internacional de Fiscalización de Estupefacientes", "Международный комитет по контролю над наркотиками", "الهيئة الدولية لمراقبة المخدرات", "国际麻醉品管制局"}},
  {"ECE", {
    "Economic Commission for Europe", "Commission économique pour l’Europe",
    "Comisión Económica para Europa", "Европейская экономическая комиссия", "اللجنة الاقتصادية لأوروبا", "欧洲经济委员会"}},
  {"ESCAP", {
    "Economic and Social Commission for Asia and the Pacific", "Commission économique et sociale pour l’Asie et le Pacifique",
    "Comisión Económica y Social para Asia y el Pacífico", "Экономическая и социальная комиссия для Азии и Тихого океана", "اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ", "亚洲及太平洋经济社会委员会"}},
  {"E/ECA", {
    "Economic Commission for Africa", "Commission économique pour l’Afrique",
    "Comisión Económica para África", "Экономическая комиссия для Африки", "اللجنة الاقتصادية لأفريقيا", "非洲经济委员会"}},
  {"E/ESCWA", {
    "Economic and Social Commission for Western Asia", "Commission économique et sociale pour l’Asie occidentale",
    "Comisión Económica y Social para Asia Occidental", "Экономическая и социальная комиссия для Западной Азии", "اللجنة الاقتصادية والاجتماعية لغربي آسيا (الإسكوا)", "西亚经济社会委员会"}},
  {"LC", {
    "Economic Commission for Latin America and the Caribbean", "Commission économique pour l’Amérique latine et les Caraïbes",
    "Comisión Económica para América Latina y el Caribe", "Экономическая комиссия для Латинской Америки и Карибского бассейна", "اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي", "拉丁美洲和加勒比经济委员会"}},
  {"ST/SGB", {
    "Secretary-General’s bulletin", "Circulaire du Secrétaire général",
    "Boletín del Secretario General", "Бюллетень Генерального секретаря", "نشرة الأمين العام", "秘书长公报"}},
  {"ST/AI", {
    "Administrative instruction", "Instruction administrative",
    "Instrucción administrativa", "Административная инструкция", "توجيه إداري", "行政指示"}},
  {"ST/IC", {
    "Information circular", "Circulaire",
    "Circular informativa", "Информационный циркуляр", "تعميم إعلامي", "情况通报"}},
  {"ST/LIB", {
    "Dag Hammarskjöld Library", "Bibliothèque Dag Hammarskjöld",
    "Biblioteca Dag Hammarskjöld", "Библиотека им. Дага Хаммаршельда", "مكتبة داغ همرشولد", "达格·哈马舍尔德图书馆"}},
  {"ST/LEG", {
    "Office of Legal Affairs", "Bureau des affaires juridiques",
    NULL, NULL, NULL, NULL}},
  {"ST/CS", {
    "Conference services (editorial directives)", NULL,
    NULL, NULL, NULL, NULL}},
  {"ST/ESA", {
    "Department of Economic and Social Affairs", "Département des affaires économiques et sociales",
    NULL, NULL, NULL, NULL}},
  {"ST (any)", {
    "Secretariat, any series", "Secrétariat",
    "Secretaría", "Секретариат", "الأمانة العامة", "秘书处"}},
  {"CCPR/C", {
    "Human Rights Committee", "Comité des droits de l’homme",
    "Comité de Derechos Humanos", "Комитет по правам человека", "اللجنة المعنية بحقوق الإنسان", "人权事务委员会"}},
  {"CERD/C", {
    "Committee on the Elimination of Racial Discrimination", "Comité pour l’élimination de la discrimination raciale",
    "Comité para la Eliminación de la Discriminación Racial", "Комитет по ликвидации расовой дискриминации", "لجنة القضاء على التمييز العنصري", "消除种族歧视委员会"}},
  {"CEDAW/C", {
    "Committee on the Elimination of Discrimination against Women", "Comité pour l’élimination de la discrimination à l’égard des femmes",
    "Comité para la Eliminación de la Discriminación contra la Mujer", "Комитет по ликвидации дискриминации в отношении женщин", "اللجنة المعنية بالقضاء على التمييز ضد المرأة", "消除对妇女歧视委员会"}},
  {"CRC/C", {
    "Committee on the Rights of the Child", "Comité des droits de l’enfant",
    "Comité de los Derechos del Niño", "Комитет по правам ребенка", "لجنة حقوق الطفل", "儿童权利委员会"}},
  {"CAT/C", {
    "Committee against Torture", "Comité contre la torture",
    "Comité contra la Tortura", "Комитет против пыток", "لجنة مناهضة التعذيب", "禁止酷刑委员会"}},
  {"CRPD/C", {
    "Committee on the Rights of Persons with Disabilities", "Comité des droits des personnes handicapées",
    "Comité sobre los Derechos de las Personas con Discapacidad", "Комитет по правам инвалидов", "اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة", "残疾人权利委员会"}},
  {"CMW/C", {
    "Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families", "Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille",
    "Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares", "Комитет по защите прав всех трудящихся-мигрантов и членов их семей", "اللجنة المعنية بحماية حقوق جميع العمال المهاجرين وأفراد أسرهم", "保护所有移徙工人及其家庭成员权利委员会"}},
  {"CED/C", {
    "Committee on Enforced Disappearances", "Comité des disparitions forcées",
    "Comité contra la Desaparición Forzada", "Комитет по насильственным исчезновениям", "اللجنة المعنية بحالات الاختفاء القسري", "强迫失踪问题委员会"}},
  {"CAT/OP", {
    "Subcommittee on Prevention of Torture", "Sous-Comité pour la prévention de la torture",
    "Subcomité para la Prevención de la Tortura", "Подкомитет по предупреждению пыток", "اللجنة الفرعية لمنع التعذيب", "防范酷刑小组委员会"}},
  {"HRI", {
    "International human rights instruments (common series)", "Instruments internationaux relatifs aux droits de l’homme",
    "Instrumentos internacionales de derechos humanos", "Международные договоры по правам человека", "الصكوك الدولية لحقوق الإنسان", "国际人权文书"}},
  {"UNODC/CCPCJ/EG.4", {
    "Expert Group to Conduct a Comprehensive Study on Cybercrime", "Groupe d’experts chargé de réaliser une étude approfondie sur la cybercriminalité",
    "Grupo de Expertos encargado de Realizar un Estudio Exhaustivo sobre el Delito Cibernético", "Группа экспертов для проведения всестороннего исследования проблемы киберпреступности", "فريق الخبراء المعني بإجراء دراسة شاملة عن الجريمة السيبرانية", "网络犯罪问题综合研究专家组"}},
  {"UNODC/CCPCJ/EG.N", {
    "Expert group of a crime or drugs commission", "Groupe d’experts",
    "Grupo de expertos", "Группа экспертов", "فريق خبراء", "专家组"}},
  {"CTOC/COP", {
    "Conference of the Parties to the United Nations Convention against Transnational Organized Crime", "Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée",
    "Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional", "Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности", "مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية", "联合国打击跨国有组织犯罪公约缔约方会议"}},
  {"CAC/COSP", {
    "Conference of the States Parties to the United Nations Convention against Corruption", "Conférence des États parties à la Convention des Nations Unies contre la corruption",
    "Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción", "Конференция государств — участников Конвенции Организации Объединенных Наций против коррупции", "مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد", "联合国反腐败公约缔约国会议"}},
  {"DP", {
    "United Nations Development Programme, Executive Board", "Programme des Nations Unies pour le développement",
    "Programa de las Naciones Unidas para el Desarrollo", "Программа развития Организации Объединенных Наций", "برنامج الأمم المتحدة الإنمائي", "联合国开发计划署"}},
  {"DP/FPA", {
    "United Nations Population Fund", "Fonds des Nations Unies pour la population",
    "Fondo de Población de las Naciones Unidas", "Фонд Организации Объединенных Наций в области народонаселения", "صندوق الأمم المتحدة للسكان", "联合国人口基金"}},
  {"DP/OPS", {
    "United Nations Office for Project Services", "Bureau des Nations Unies pour les services d’appui aux projets",
    NULL, NULL, NULL, NULL}},
  {"UNW", {
    "UN-Women", "Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes (ONU-Femmes)",
    "ONU-Mujeres", "Структура \"ООН-женщины\"", "هيئة الأمم المتحدة للمرأة", "妇女署"}},
  {"TD", {
    "United Nations Conference on Trade and Development", "Conférence des Nations Unies sur le commerce et le développement",
    "Conferencia de las Naciones Unidas sobre Comercio y Desarrollo", "Конференция Организации Объединенных Наций по торговле и развитию", "مؤتمر الأمم المتحدة للتجارة والتنمية", "联合国贸易和发展会议"}},
  {"UNEP/EA", {
    "United Nations Environment Assembly", "Assemblée des Nations Unies pour l’environnement",
    "Asamblea de las Naciones Unidas sobre el Medio Ambiente", "Ассамблея Организации Объединенных Наций по окружающей среде", "جمعية الأمم المتحدة للبيئة", "联合国环境大会"}},
  {"UNEP", {
    "United Nations Environment Programme", "Programme des Nations Unies pour l’environnement",
    "Programa de las Naciones Unidas para el Medio Ambiente", "Программа Организации Объединенных Наций по окружающей среде", "برنامج الأمم المتحدة للبيئة", "联合国环境规划署"}},
  {"HSP", {
    "UN-Habitat", "Programme des Nations Unies pour les établissements humains",
    "ONU-Hábitat", "ООН-Хабитат", "موئل الأمم المتحدة", "联合国人居署"}},
  {"FCCC", {
    "United Nations Framework Convention on Climate Change", "Convention-cadre des Nations Unies sur les changements climatiques",
    "Convención Marco de las Naciones Unidas sobre el Cambio Climático", "Рамочная конвенция Организации Объединенных Наций об изменении климата", "اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ", "联合国气候变化框架公约"}},
  {"CBD", {
    "Convention on Biological Diversity", "Convention sur la diversité biologique",
    "Convenio sobre la Diversidad Biológica", "Конвенция о биологическом разнообразии", "الاتفاقية المتعلقة بالتنوع البيولوجي", "生物多样性公约"}},
  {"ICCD", {
    "United Nations Convention to Combat Desertification", "Convention des Nations Unies sur la lutte contre la désertification",
    "Convención de las Naciones Unidas de Lucha contra la Desertificación", "Конвенция Организации Объединенных Наций по борьбе с опустыниванием", "اتفاقية الأمم المتحدة لمكافحة التصحر", "联合国防治荒漠化公约"}},
  {"IDB", {
    "Industrial Development Board", "Conseil du développement industriel",
    "Junta de Desarrollo Industrial", "Совет по промышленному развитию", "مجلس التنمية الصناعية", "工业发展理事会"}},
  {"GC", {
    "General Conference", "Conférence générale",
    "Conferencia General", "Генеральная конференция", "المؤتمر العام", "大会"}},
  {"PBC", {
    "Peacebuilding Commission", "Commission de consolidation de la paix",
    "Comisión de Consolidación de la Paz", "Комиссия по миростроительству", "لجنة بناء السلام", "建设和平委员会"}},
  {"CD", {
    "Conference on Disarmament", "Conférence du désarmement",
    "Conferencia de Desarme", "Конференция по разоружению", "مؤتمر نزع السلاح", "裁军谈判会议"}},
  {"CCW", {
    "Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons", "Convention sur l’interdiction ou la limitation de l’emploi de certaines armes classiques",
    NULL, NULL, NULL, "《禁止或限制使用某些可被认为具有过分伤害力或滥杀滥伤作用的常规武器公约》"}},
  {"NPT", {
    "Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons", "Conférence des Parties chargée d’examiner le Traité sur la non-prolifération des armes nucléaires",
    NULL, NULL, NULL, NULL}},
  {"SPLOS", {
    "Meeting of States Parties to the United Nations Convention on the Law of the Sea", "Réunion des États parties à la Convention des Nations Unies sur le droit de la mer",
    NULL, NULL, NULL, NULL}},
  {"JIU/REP", {
    "Joint Inspection Unit, report", "Corps commun d’inspection",
    "Dependencia Común de Inspección", "Объединенная инспекционная группа", "وحدة التفتيش المشتركة", "联合检查组"}},
  {"CEB", {
    "United Nations System Chief Executives Board for Coordination", "Conseil des chefs de secrétariat des organismes des Nations Unies pour la coordination",
    NULL, NULL, NULL, NULL}},
  {"T", {
    "Trusteeship Council (suspended 1994)", "Conseil de tutelle",
    "Consejo de Administración Fiduciaria", "Совет по Опеке", "مجلس الوصاية", "托管理事会"}},
  {"GOV", {
    "International Atomic Energy Agency, Board of Governors", NULL,
    NULL, NULL, NULL, NULL}},
  {"GC (IAEA)", {
    "International Atomic Energy Agency, General Conference", NULL,
    NULL, NULL, NULL, NULL}},
  {"LEG/CONF", {
    "International Maritime Organization, diplomatic conference", NULL,
    NULL, NULL, NULL, NULL}},
  {"WHA", {
    "World Health Assembly, official records (WHA58.1: resolution)", NULL,
    NULL, NULL, NULL, NULL}},
  {"UNCTAD", {
    "United Nations Conference on Trade and Development, publication", NULL,
    NULL, NULL, NULL, NULL}},
  {"UNTAET/REG", {
    "United Nations Transitional Administration in East Timor, regulation", NULL,
    NULL, NULL, NULL, NULL}},
  {"CM/Res.", {
    "Organization of African Unity, Council of Ministers, resolution", NULL,
    NULL, NULL, NULL, NULL}},
};
// clang-format on
