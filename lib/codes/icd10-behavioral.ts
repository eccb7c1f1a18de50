/**
 * The behavioral-health part of ICD-10-CM with the days on which each code can be billed: code, first day, last day,
 * title of January 2021; an empty day is open. All of chapter F, and the codes of other chapters whose dates are known
 * (domain.md 16; sources ICD21, ICD26, ICD27; a work of the US government).
 *
 * The file is long because it is a table of a regulator's data.
 */
export const icd10Behavioral = `
F0150|||Vascular dementia without behavioral disturbance
F0151||2022-09-30|Vascular dementia with behavioral disturbance
F01511|2022-10-01||
F01518|2022-10-01||
F0152|2022-10-01||
F0153|2022-10-01||
F0154|2022-10-01||
F01A0|2022-10-01||
F01A11|2022-10-01||
F01A18|2022-10-01||
F01A2|2022-10-01||
F01A3|2022-10-01||
F01A4|2022-10-01||
F01B0|2022-10-01||
F01B11|2022-10-01||
F01B18|2022-10-01||
F01B2|2022-10-01||
F01B3|2022-10-01||
F01B4|2022-10-01||
F01C0|2022-10-01||
F01C11|2022-10-01||
F01C18|2022-10-01||
F01C2|2022-10-01||
F01C3|2022-10-01||
F01C4|2022-10-01||
F0280|||Dementia in oth diseases classd elswhr w/o behavrl disturb
F0281||2022-09-30|Dementia in oth diseases classd elswhr w behavioral disturb
F02811|2022-10-01||
F02818|2022-10-01||
F0282|2022-10-01||
F0283|2022-10-01||
F0284|2022-10-01||
F02A0|2022-10-01||
F02A11|2022-10-01||
F02A18|2022-10-01||
F02A2|2022-10-01||
F02A3|2022-10-01||
F02A4|2022-10-01||
F02B0|2022-10-01||
F02B11|2022-10-01||
F02B18|2022-10-01||
F02B2|2022-10-01||
F02B3|2022-10-01||
F02B4|2022-10-01||
F02C0|2022-10-01||
F02C11|2022-10-01||
F02C18|2022-10-01||
F02C2|2022-10-01||
F02C3|2022-10-01||
F02C4|2022-10-01||
F0390|||Unspecified dementia without behavioral disturbance
F0391||2022-09-30|Unspecified dementia with behavioral disturbance
F03911|2022-10-01||
F03918|2022-10-01||
F0392|2022-10-01||
F0393|2022-10-01||
F0394|2022-10-01||
F03A0|2022-10-01||
F03A11|2022-10-01||
F03A18|2022-10-01||
F03A2|2022-10-01||
F03A3|2022-10-01||
F03A4|2022-10-01||
F03B0|2022-10-01||
F03B11|2022-10-01||
F03B18|2022-10-01||
F03B2|2022-10-01||
F03B3|2022-10-01||
F03B4|2022-10-01||
F03C0|2022-10-01||
F03C11|2022-10-01||
F03C18|2022-10-01||
F03C2|2022-10-01||
F03C3|2022-10-01||
F03C4|2022-10-01||
F04|||Amnestic disorder due to known physiological condition
F05|||Delirium due to known physiological condition
F060|||Psychotic disorder w hallucin due to known physiol condition
F061|||Catatonic disorder due to known physiological condition
F062|||Psychotic disorder w delusions due to known physiol cond
F0630|||Mood disorder due to known physiological condition, unsp
F0631|||Mood disorder due to known physiol cond w depressv features
F0632|||Mood disord d/t physiol cond w major depressive-like epsd
F0633|||Mood disorder due to known physiol cond w manic features
F0634|||Mood disorder due to known physiol cond w mixed features
F064|||Anxiety disorder due to known physiological condition
F0670|2022-10-01||
F0671|2022-10-01||
F068|||Oth mental disorders due to known physiological condition
F070|||Personality change due to known physiological condition
F0781|||Postconcussional syndrome
F0789|||Oth personality & behavrl disord due to known physiol cond
F079|||Unsp personality & behavrl disord due to known physiol cond
F09|||Unsp mental disorder due to known physiological condition
F1010|||Alcohol abuse, uncomplicated
F1011|||Alcohol abuse, in remission
F10120|||Alcohol abuse with intoxication, uncomplicated
F10121|||Alcohol abuse with intoxication delirium
F10129|||Alcohol abuse with intoxication, unspecified
F10130|||Alcohol abuse with withdrawal, uncomplicated
F10131|||Alcohol abuse with withdrawal delirium
F10132|||Alcohol abuse with withdrawal with perceptual disturbance
F10139|||Alcohol abuse with withdrawal, unspecified
F1014|||Alcohol abuse with alcohol-induced mood disorder
F10150|||Alcohol abuse w alcoh-induce psychotic disorder w delusions
F10151|||Alcohol abuse w alcoh-induce psychotic disorder w hallucin
F10159|||Alcohol abuse with alcohol-induced psychotic disorder, unsp
F10180|||Alcohol abuse with alcohol-induced anxiety disorder
F10181|||Alcohol abuse with alcohol-induced sexual dysfunction
F10182|||Alcohol abuse with alcohol-induced sleep disorder
F10188|||Alcohol abuse with other alcohol-induced disorder
F1019|||Alcohol abuse with unspecified alcohol-induced disorder
F1020|||Alcohol dependence, uncomplicated
F1021|||Alcohol dependence, in remission
F10220|||Alcohol dependence with intoxication, uncomplicated
F10221|||Alcohol dependence with intoxication delirium
F10229|||Alcohol dependence with intoxication, unspecified
F10230|||Alcohol dependence with withdrawal, uncomplicated
F10231|||Alcohol dependence with withdrawal delirium
F10232|||Alcohol dependence w withdrawal with perceptual disturbance
F10239|||Alcohol dependence with withdrawal, unspecified
F1024|||Alcohol dependence with alcohol-induced mood disorder
F10250|||Alcohol depend w alcoh-induce psychotic disorder w delusions
F10251|||Alcohol depend w alcoh-induce psychotic disorder w hallucin
F10259|||Alcohol dependence w alcoh-induce psychotic disorder, unsp
F1026|||Alcohol depend w alcoh-induce persisting amnestic disorder
F1027|||Alcohol dependence with alcohol-induced persisting dementia
F10280|||Alcohol dependence with alcohol-induced anxiety disorder
F10281|||Alcohol dependence with alcohol-induced sexual dysfunction
F10282|||Alcohol dependence with alcohol-induced sleep disorder
F10288|||Alcohol dependence with other alcohol-induced disorder
F1029|||Alcohol dependence with unspecified alcohol-induced disorder
F1090|2022-10-01||
F1091|2022-10-01||
F10920|||Alcohol use, unspecified with intoxication, uncomplicated
F10921|||Alcohol use, unspecified with intoxication delirium
F10929|||Alcohol use, unspecified with intoxication, unspecified
F10930|||Alcohol use, unspecified with withdrawal, uncomplicated
F10931|||Alcohol use, unspecified with withdrawal delirium
F10932|||Alcohol use, unspecified with w/drawal w perceptual disturb
F10939|||Alcohol use, unspecified with withdrawal, unspecified
F1094|||Alcohol use, unspecified with alcohol-induced mood disorder
F10950|||Alcohol use, unsp w alcoh-induce psych disorder w delusions
F10951|||Alcohol use, unsp w alcoh-induce psych disorder w hallucin
F10959|||Alcohol use, unsp w alcohol-induced psychotic disorder, unsp
F1096|||Alcohol use, unsp w alcoh-induce persist amnestic disorder
F1097|||Alcohol use, unsp with alcohol-induced persisting dementia
F10980|||Alcohol use, unsp with alcohol-induced anxiety disorder
F10981|||Alcohol use, unsp with alcohol-induced sexual dysfunction
F10982|||Alcohol use, unspecified with alcohol-induced sleep disorder
F10988|||Alcohol use, unspecified with other alcohol-induced disorder
F1099|||Alcohol use, unsp with unspecified alcohol-induced disorder
F1110|||Opioid abuse, uncomplicated
F1111|||Opioid abuse, in remission
F11120|||Opioid abuse with intoxication, uncomplicated
F11121|||Opioid abuse with intoxication delirium
F11122|||Opioid abuse with intoxication with perceptual disturbance
F11129|||Opioid abuse with intoxication, unspecified
F1113|||Opioid abuse with withdrawal
F1114|||Opioid abuse with opioid-induced mood disorder
F11150|||Opioid abuse w opioid-induced psychotic disorder w delusions
F11151|||Opioid abuse w opioid-induced psychotic disorder w hallucin
F11159|||Opioid abuse with opioid-induced psychotic disorder, unsp
F11181|||Opioid abuse with opioid-induced sexual dysfunction
F11182|||Opioid abuse with opioid-induced sleep disorder
F11188|||Opioid abuse with other opioid-induced disorder
F1119|||Opioid abuse with unspecified opioid-induced disorder
F1120|||Opioid dependence, uncomplicated
F1121|||Opioid dependence, in remission
F11220|||Opioid dependence with intoxication, uncomplicated
F11221|||Opioid dependence with intoxication delirium
F11222|||Opioid dependence w intoxication with perceptual disturbance
F11229|||Opioid dependence with intoxication, unspecified
F1123|||Opioid dependence with withdrawal
F1124|||Opioid dependence with opioid-induced mood disorder
F11250|||Opioid depend w opioid-induc psychotic disorder w delusions
F11251|||Opioid depend w opioid-induc psychotic disorder w hallucin
F11259|||Opioid dependence w opioid-induced psychotic disorder, unsp
F11281|||Opioid dependence with opioid-induced sexual dysfunction
F11282|||Opioid dependence with opioid-induced sleep disorder
F11288|||Opioid dependence with other opioid-induced disorder
F1129|||Opioid dependence with unspecified opioid-induced disorder
F1190|||Opioid use, unspecified, uncomplicated
F1191|2022-10-01||
F11920|||Opioid use, unspecified with intoxication, uncomplicated
F11921|||Opioid use, unspecified with intoxication delirium
F11922|||Opioid use, unsp w intoxication with perceptual disturbance
F11929|||Opioid use, unspecified with intoxication, unspecified
F1193|||Opioid use, unspecified with withdrawal
F1194|||Opioid use, unspecified with opioid-induced mood disorder
F11950|||Opioid use, unsp w opioid-induc psych disorder w delusions
F11951|||Opioid use, unsp w opioid-induc psych disorder w hallucin
F11959|||Opioid use, unsp w opioid-induced psychotic disorder, unsp
F11981|||Opioid use, unsp with opioid-induced sexual dysfunction
F11982|||Opioid use, unspecified with opioid-induced sleep disorder
F11988|||Opioid use, unspecified with other opioid-induced disorder
F1199|||Opioid use, unsp with unspecified opioid-induced disorder
F1210|||Cannabis abuse, uncomplicated
F1211|||Cannabis abuse, in remission
F12120|||Cannabis abuse with intoxication, uncomplicated
F12121|||Cannabis abuse with intoxication delirium
F12122|||Cannabis abuse with intoxication with perceptual disturbance
F12129|||Cannabis abuse with intoxication, unspecified
F1213|||Cannabis abuse with withdrawal
F12150|||Cannabis abuse with psychotic disorder with delusions
F12151|||Cannabis abuse with psychotic disorder with hallucinations
F12159|||Cannabis abuse with psychotic disorder, unspecified
F12180|||Cannabis abuse with cannabis-induced anxiety disorder
F12188|||Cannabis abuse with other cannabis-induced disorder
F1219|||Cannabis abuse with unspecified cannabis-induced disorder
F1220|||Cannabis dependence, uncomplicated
F1221|||Cannabis dependence, in remission
F12220|||Cannabis dependence with intoxication, uncomplicated
F12221|||Cannabis dependence with intoxication delirium
F12222|||Cannabis dependence w intoxication w perceptual disturbance
F12229|||Cannabis dependence with intoxication, unspecified
F1223|||Cannabis dependence with withdrawal
F12250|||Cannabis dependence with psychotic disorder with delusions
F12251|||Cannabis dependence w psychotic disorder with hallucinations
F12259|||Cannabis dependence with psychotic disorder, unspecified
F12280|||Cannabis dependence with cannabis-induced anxiety disorder
F12288|||Cannabis dependence with other cannabis-induced disorder
F1229|||Cannabis dependence with unsp cannabis-induced disorder
F1290|||Cannabis use, unspecified, uncomplicated
F1291|2022-10-01||
F12920|||Cannabis use, unspecified with intoxication, uncomplicated
F12921|||Cannabis use, unspecified with intoxication delirium
F12922|||Cannabis use, unsp w intoxication w perceptual disturbance
F12929|||Cannabis use, unspecified with intoxication, unspecified
F1293|||Cannabis use, unspecified with withdrawal
F12950|||Cannabis use, unsp with psychotic disorder with delusions
F12951|||Cannabis use, unsp w psychotic disorder with hallucinations
F12959|||Cannabis use, unsp with psychotic disorder, unspecified
F12980|||Cannabis use, unspecified with anxiety disorder
F12988|||Cannabis use, unsp with other cannabis-induced disorder
F1299|||Cannabis use, unsp with unsp cannabis-induced disorder
F1310|||Sedative, hypnotic or anxiolytic abuse, uncomplicated
F1311|||Sedative, hypnotic or anxiolytic abuse, in remission
F13120|||Sedatv/hyp/anxiolytc abuse w intoxication, uncomplicated
F13121|||Sedatv/hyp/anxiolytc abuse w intoxication delirium
F13129|||Sedative, hypnotic or anxiolytic abuse w intoxication, unsp
F13130|||Sedatv/hyp/anxiolytc abuse with withdrawal, uncomplicated
F13131|||Sedatv/hyp/anxiolytc abuse with withdrawal delirium
F13132|||Sedatv/hyp/anxiolytc abuse with w/drawal w perceptl disturb
F13139|||Sedatv/hyp/anxiolytc abuse with withdrawal, unspecified
F1314|||Sedative, hypnotic or anxiolytic abuse w mood disorder
F13150|||Sedatv/hyp/anxiolytc abuse w psychotic disorder w delusions
F13151|||Sedatv/hyp/anxiolytc abuse w psychotic disorder w hallucin
F13159|||Sedatv/hyp/anxiolytc abuse w psychotic disorder, unsp
F13180|||Sedative, hypnotic or anxiolytic abuse w anxiety disorder
F13181|||Sedative, hypnotic or anxiolytic abuse w sexual dysfunction
F13182|||Sedative, hypnotic or anxiolytic abuse w sleep disorder
F13188|||Sedative, hypnotic or anxiolytic abuse w oth disorder
F1319|||Sedative, hypnotic or anxiolytic abuse w unsp disorder
F1320|||Sedative, hypnotic or anxiolytic dependence, uncomplicated
F1321|||Sedative, hypnotic or anxiolytic dependence, in remission
F13220|||Sedatv/hyp/anxiolytc dependence w intoxication, uncomp
F13221|||Sedatv/hyp/anxiolytc dependence w intoxication delirium
F13229|||Sedatv/hyp/anxiolytc dependence w intoxication, unsp
F13230|||Sedatv/hyp/anxiolytc dependence w withdrawal, uncomplicated
F13231|||Sedatv/hyp/anxiolytc dependence w withdrawal delirium
F13232|||Sedatv/hyp/anxiolytc depend w w/drawal w perceptual disturb
F13239|||Sedatv/hyp/anxiolytc dependence w withdrawal, unsp
F1324|||Sedative, hypnotic or anxiolytic dependence w mood disorder
F13250|||Sedatv/hyp/anxiolytc depend w psychotic disorder w delusions
F13251|||Sedatv/hyp/anxiolytc depend w psychotic disorder w hallucin
F13259|||Sedatv/hyp/anxiolytc dependence w psychotic disorder, unsp
F1326|||Sedatv/hyp/anxiolytc depend w persisting amnestic disorder
F1327|||Sedatv/hyp/anxiolytc dependence w persisting dementia
F13280|||Sedatv/hyp/anxiolytc dependence w anxiety disorder
F13281|||Sedatv/hyp/anxiolytc dependence w sexual dysfunction
F13282|||Sedative, hypnotic or anxiolytic dependence w sleep disorder
F13288|||Sedative, hypnotic or anxiolytic dependence w oth disorder
F1329|||Sedative, hypnotic or anxiolytic dependence w unsp disorder
F1390|||Sedative, hypnotic, or anxiolytic use, unsp, uncomplicated
F1391|2022-10-01||
F13920|||Sedatv/hyp/anxiolytc use, unsp w intoxication, uncomplicated
F13921|||Sedatv/hyp/anxiolytc use, unsp w intoxication delirium
F13929|||Sedatv/hyp/anxiolytc use, unsp w intoxication, unsp
F13930|||Sedatv/hyp/anxiolytc use, unsp w withdrawal, uncomplicated
F13931|||Sedatv/hyp/anxiolytc use, unsp w withdrawal delirium
F13932|||Sedatv/hyp/anxiolytc use, unsp w w/drawal w perceptl disturb
F13939|||Sedatv/hyp/anxiolytc use, unsp w withdrawal, unsp
F1394|||Sedative, hypnotic or anxiolytic use, unsp w mood disorder
F13950|||Sedatv/hyp/anxiolytc use, unsp w psych disorder w delusions
F13951|||Sedatv/hyp/anxiolytc use, unsp w psych disorder w hallucin
F13959|||Sedatv/hyp/anxiolytc use, unsp w psychotic disorder, unsp
F1396|||Sedatv/hyp/anxiolytc use, unsp w persist amnestic disorder
F1397|||Sedatv/hyp/anxiolytc use, unsp w persisting dementia
F13980|||Sedatv/hyp/anxiolytc use, unsp w anxiety disorder
F13981|||Sedatv/hyp/anxiolytc use, unsp w sexual dysfunction
F13982|||Sedative, hypnotic or anxiolytic use, unsp w sleep disorder
F13988|||Sedative, hypnotic or anxiolytic use, unsp w oth disorder
F1399|||Sedative, hypnotic or anxiolytic use, unsp w unsp disorder
F1410|||Cocaine abuse, uncomplicated
F1411|||Cocaine abuse, in remission
F14120|||Cocaine abuse with intoxication, uncomplicated
F14121|||Cocaine abuse with intoxication with delirium
F14122|||Cocaine abuse with intoxication with perceptual disturbance
F14129|||Cocaine abuse with intoxication, unspecified
F1413|||Cocaine abuse, unspecified with withdrawal
F1414|||Cocaine abuse with cocaine-induced mood disorder
F14150|||Cocaine abuse w cocaine-induc psychotic disorder w delusions
F14151|||Cocaine abuse w cocaine-induc psychotic disorder w hallucin
F14159|||Cocaine abuse with cocaine-induced psychotic disorder, unsp
F14180|||Cocaine abuse with cocaine-induced anxiety disorder
F14181|||Cocaine abuse with cocaine-induced sexual dysfunction
F14182|||Cocaine abuse with cocaine-induced sleep disorder
F14188|||Cocaine abuse with other cocaine-induced disorder
F1419|||Cocaine abuse with unspecified cocaine-induced disorder
F1420|||Cocaine dependence, uncomplicated
F1421|||Cocaine dependence, in remission
F14220|||Cocaine dependence with intoxication, uncomplicated
F14221|||Cocaine dependence with intoxication delirium
F14222|||Cocaine dependence w intoxication w perceptual disturbance
F14229|||Cocaine dependence with intoxication, unspecified
F1423|||Cocaine dependence with withdrawal
F1424|||Cocaine dependence with cocaine-induced mood disorder
F14250|||Cocaine depend w cocaine-induc psych disorder w delusions
F14251|||Cocaine depend w cocaine-induc psychotic disorder w hallucin
F14259|||Cocaine dependence w cocaine-induc psychotic disorder, unsp
F14280|||Cocaine dependence with cocaine-induced anxiety disorder
F14281|||Cocaine dependence with cocaine-induced sexual dysfunction
F14282|||Cocaine dependence with cocaine-induced sleep disorder
F14288|||Cocaine dependence with other cocaine-induced disorder
F1429|||Cocaine dependence with unspecified cocaine-induced disorder
F1490|||Cocaine use, unspecified, uncomplicated
F1491|2022-10-01||
F14920|||Cocaine use, unspecified with intoxication, uncomplicated
F14921|||Cocaine use, unspecified with intoxication delirium
F14922|||Cocaine use, unsp w intoxication with perceptual disturbance
F14929|||Cocaine use, unspecified with intoxication, unspecified
F1493|||Cocaine use, unspecified with withdrawal
F1494|||Cocaine use, unspecified with cocaine-induced mood disorder
F14950|||Cocaine use, unsp w cocaine-induc psych disorder w delusions
F14951|||Cocaine use, unsp w cocaine-induc psych disorder w hallucin
F14959|||Cocaine use, unsp w cocaine-induced psychotic disorder, unsp
F14980|||Cocaine use, unsp with cocaine-induced anxiety disorder
F14981|||Cocaine use, unsp with cocaine-induced sexual dysfunction
F14982|||Cocaine use, unspecified with cocaine-induced sleep disorder
F14988|||Cocaine use, unspecified with other cocaine-induced disorder
F1499|||Cocaine use, unsp with unspecified cocaine-induced disorder
F1510|||Other stimulant abuse, uncomplicated
F1511|||Other stimulant abuse, in remission
F15120|||Other stimulant abuse with intoxication, uncomplicated
F15121|||Other stimulant abuse with intoxication delirium
F15122|||Oth stimulant abuse w intoxication w perceptual disturbance
F15129|||Other stimulant abuse with intoxication, unspecified
F1513|||Other stimulant abuse with withdrawal
F1514|||Other stimulant abuse with stimulant-induced mood disorder
F15150|||Oth stimulant abuse w stim-induce psych disorder w delusions
F15151|||Oth stimulant abuse w stim-induce psych disorder w hallucin
F15159|||Oth stimulant abuse w stim-induce psychotic disorder, unsp
F15180|||Oth stimulant abuse with stimulant-induced anxiety disorder
F15181|||Oth stimulant abuse w stimulant-induced sexual dysfunction
F15182|||Other stimulant abuse with stimulant-induced sleep disorder
F15188|||Other stimulant abuse with other stimulant-induced disorder
F1519|||Other stimulant abuse with unsp stimulant-induced disorder
F1520|||Other stimulant dependence, uncomplicated
F1521|||Other stimulant dependence, in remission
F15220|||Other stimulant dependence with intoxication, uncomplicated
F15221|||Other stimulant dependence with intoxication delirium
F15222|||Oth stimulant dependence w intox w perceptual disturbance
F15229|||Other stimulant dependence with intoxication, unspecified
F1523|||Other stimulant dependence with withdrawal
F1524|||Oth stimulant dependence w stimulant-induced mood disorder
F15250|||Oth stim depend w stim-induce psych disorder w delusions
F15251|||Oth stimulant depend w stim-induce psych disorder w hallucin
F15259|||Oth stimulant depend w stim-induce psychotic disorder, unsp
F15280|||Oth stimulant dependence w stim-induce anxiety disorder
F15281|||Oth stimulant dependence w stim-induce sexual dysfunction
F15282|||Oth stimulant dependence w stimulant-induced sleep disorder
F15288|||Oth stimulant dependence with oth stimulant-induced disorder
F1529|||Oth stimulant dependence w unsp stimulant-induced disorder
F1590|||Other stimulant use, unspecified, uncomplicated
F1591|2022-10-01||
F15920|||Other stimulant use, unsp with intoxication, uncomplicated
F15921|||Other stimulant use, unspecified with intoxication delirium
F15922|||Oth stimulant use, unsp w intox w perceptual disturbance
F15929|||Other stimulant use, unsp with intoxication, unspecified
F1593|||Other stimulant use, unspecified with withdrawal
F1594|||Oth stimulant use, unsp with stimulant-induced mood disorder
F15950|||Oth stim use, unsp w stim-induce psych disorder w delusions
F15951|||Oth stim use, unsp w stim-induce psych disorder w hallucin
F15959|||Oth stimulant use, unsp w stim-induce psych disorder, unsp
F15980|||Oth stimulant use, unsp w stimulant-induced anxiety disorder
F15981|||Oth stimulant use, unsp w stim-induce sexual dysfunction
F15982|||Oth stimulant use, unsp w stimulant-induced sleep disorder
F15988|||Oth stimulant use, unsp with oth stimulant-induced disorder
F1599|||Oth stimulant use, unsp with unsp stimulant-induced disorder
F1610|||Hallucinogen abuse, uncomplicated
F1611|||Hallucinogen abuse, in remission
F16120|||Hallucinogen abuse with intoxication, uncomplicated
F16121|||Hallucinogen abuse with intoxication with delirium
F16122|||Hallucinogen abuse w intoxication w perceptual disturbance
F16129|||Hallucinogen abuse with intoxication, unspecified
F1614|||Hallucinogen abuse with hallucinogen-induced mood disorder
F16150|||Hallucinogen abuse w psychotic disorder w delusions
F16151|||Hallucinogen abuse w psychotic disorder w hallucinations
F16159|||Hallucinogen abuse w psychotic disorder, unsp
F16180|||Hallucinogen abuse w hallucinogen-induced anxiety disorder
F16183|||Hallucign abuse w hallucign persisting perception disorder
F16188|||Hallucinogen abuse with other hallucinogen-induced disorder
F1619|||Hallucinogen abuse with unsp hallucinogen-induced disorder
F1620|||Hallucinogen dependence, uncomplicated
F1621|||Hallucinogen dependence, in remission
F16220|||Hallucinogen dependence with intoxication, uncomplicated
F16221|||Hallucinogen dependence with intoxication with delirium
F16229|||Hallucinogen dependence with intoxication, unspecified
F1624|||Hallucinogen dependence w hallucinogen-induced mood disorder
F16250|||Hallucinogen dependence w psychotic disorder w delusions
F16251|||Hallucinogen dependence w psychotic disorder w hallucin
F16259|||Hallucinogen dependence w psychotic disorder, unsp
F16280|||Hallucinogen dependence w anxiety disorder
F16283|||Hallucign depend w hallucign persisting perception disorder
F16288|||Hallucinogen dependence w oth hallucinogen-induced disorder
F1629|||Hallucinogen dependence w unsp hallucinogen-induced disorder
F1690|||Hallucinogen use, unspecified, uncomplicated
F1691|2022-10-01||
F16920|||Hallucinogen use, unsp with intoxication, uncomplicated
F16921|||Hallucinogen use, unsp with intoxication with delirium
F16929|||Hallucinogen use, unspecified with intoxication, unspecified
F1694|||Hallucinogen use, unsp w hallucinogen-induced mood disorder
F16950|||Hallucinogen use, unsp w psychotic disorder w delusions
F16951|||Hallucinogen use, unsp w psychotic disorder w hallucinations
F16959|||Hallucinogen use, unsp w psychotic disorder, unsp
F16980|||Hallucinogen use, unsp w anxiety disorder
F16983|||Hallucign use, unsp w hallucign persist perception disorder
F16988|||Hallucinogen use, unsp w oth hallucinogen-induced disorder
F1699|||Hallucinogen use, unsp w unsp hallucinogen-induced disorder
F17200|||Nicotine dependence, unspecified, uncomplicated
F17201|||Nicotine dependence, unspecified, in remission
F17203|||Nicotine dependence unspecified, with withdrawal
F17208|||Nicotine dependence, unsp, w oth nicotine-induced disorders
F17209|||Nicotine dependence, unsp, w unsp nicotine-induced disorders
F17210|||Nicotine dependence, cigarettes, uncomplicated
F17211|||Nicotine dependence, cigarettes, in remission
F17213|||Nicotine dependence, cigarettes, with withdrawal
F17218|||Nicotine dependence, cigarettes, w oth disorders
F17219|||Nicotine dependence, cigarettes, w unsp disorders
F17220|||Nicotine dependence, chewing tobacco, uncomplicated
F17221|||Nicotine dependence, chewing tobacco, in remission
F17223|||Nicotine dependence, chewing tobacco, with withdrawal
F17228|||Nicotine dependence, chewing tobacco, w oth disorders
F17229|||Nicotine dependence, chewing tobacco, w unsp disorders
F17290|||Nicotine dependence, other tobacco product, uncomplicated
F17291|||Nicotine dependence, other tobacco product, in remission
F17293|||Nicotine dependence, other tobacco product, with withdrawal
F17298|||Nicotine dependence, oth tobacco product, w oth disorders
F17299|||Nicotine dependence, oth tobacco product, w unsp disorders
F1810|||Inhalant abuse, uncomplicated
F1811|||Inhalant abuse, in remission
F18120|||Inhalant abuse with intoxication, uncomplicated
F18121|||Inhalant abuse with intoxication delirium
F18129|||Inhalant abuse with intoxication, unspecified
F1814|||Inhalant abuse with inhalant-induced mood disorder
F18150|||Inhalant abuse w inhalnt-induce psych disorder w delusions
F18151|||Inhalant abuse w inhalnt-induce psych disorder w hallucin
F18159|||Inhalant abuse w inhalant-induced psychotic disorder, unsp
F1817|||Inhalant abuse with inhalant-induced dementia
F18180|||Inhalant abuse with inhalant-induced anxiety disorder
F18188|||Inhalant abuse with other inhalant-induced disorder
F1819|||Inhalant abuse with unspecified inhalant-induced disorder
F1820|||Inhalant dependence, uncomplicated
F1821|||Inhalant dependence, in remission
F18220|||Inhalant dependence with intoxication, uncomplicated
F18221|||Inhalant dependence with intoxication delirium
F18229|||Inhalant dependence with intoxication, unspecified
F1824|||Inhalant dependence with inhalant-induced mood disorder
F18250|||Inhalant depend w inhalnt-induce psych disorder w delusions
F18251|||Inhalant depend w inhalnt-induce psych disorder w hallucin
F18259|||Inhalant depend w inhalnt-induce psychotic disorder, unsp
F1827|||Inhalant dependence with inhalant-induced dementia
F18280|||Inhalant dependence with inhalant-induced anxiety disorder
F18288|||Inhalant dependence with other inhalant-induced disorder
F1829|||Inhalant dependence with unsp inhalant-induced disorder
F1890|||Inhalant use, unspecified, uncomplicated
F1891|2022-10-01||
F18920|||Inhalant use, unspecified with intoxication, uncomplicated
F18921|||Inhalant use, unspecified with intoxication with delirium
F18929|||Inhalant use, unspecified with intoxication, unspecified
F1894|||Inhalant use, unsp with inhalant-induced mood disorder
F18950|||Inhalant use, unsp w inhalnt-induce psych disord w delusions
F18951|||Inhalant use, unsp w inhalnt-induce psych disord w hallucin
F18959|||Inhalant use, unsp w inhalnt-induce psychotic disorder, unsp
F1897|||Inhalant use, unsp with inhalant-induced persisting dementia
F18980|||Inhalant use, unsp with inhalant-induced anxiety disorder
F18988|||Inhalant use, unsp with other inhalant-induced disorder
F1899|||Inhalant use, unsp with unsp inhalant-induced disorder
F1910|||Other psychoactive substance abuse, uncomplicated
F1911|||Other psychoactive substance abuse, in remission
F19120|||Oth psychoactive substance abuse w intoxication, uncomp
F19121|||Oth psychoactive substance abuse with intoxication delirium
F19122|||Oth psychoactv substance abuse w intox w perceptual disturb
F19129|||Other psychoactive substance abuse with intoxication, unsp
F19130|||Other psychoactive substance abuse with withdrawal, uncomp
F19131|||Other psychoactive substance abuse with withdrawal delirium
F19132|||Other psychoactv sub abuse with w/drawal w perceptl disturb
F19139|||Other psychoactv substance abuse with withdrawal, unsp
F1914|||Oth psychoactive substance abuse w mood disorder
F19150|||Oth psychoactv substance abuse w psych disorder w delusions
F19151|||Oth psychoactv substance abuse w psych disorder w hallucin
F19159|||Oth psychoactive substance abuse w psychotic disorder, unsp
F1916|||Oth psychoactv substance abuse w persist amnestic disorder
F1917|||Oth psychoactive substance abuse w persisting dementia
F19180|||Oth psychoactive substance abuse w anxiety disorder
F19181|||Oth psychoactive substance abuse w sexual dysfunction
F19182|||Oth psychoactive substance abuse w sleep disorder
F19188|||Oth psychoactive substance abuse w oth disorder
F1919|||Oth psychoactive substance abuse w unsp disorder
F1920|||Other psychoactive substance dependence, uncomplicated
F1921|||Other psychoactive substance dependence, in remission
F19220|||Oth psychoactive substance dependence w intoxication, uncomp
F19221|||Oth psychoactive substance dependence w intox delirium
F19222|||Oth psychoactv substance depend w intox w perceptual disturb
F19229|||Oth psychoactive substance dependence w intoxication, unsp
F19230|||Oth psychoactive substance dependence w withdrawal, uncomp
F19231|||Oth psychoactive substance dependence w withdrawal delirium
F19232|||Oth psychoactv sub depend w w/drawal w perceptl disturb
F19239|||Oth psychoactive substance dependence with withdrawal, unsp
F1924|||Oth psychoactive substance dependence w mood disorder
F19250|||Oth psychoactv substance depend w psych disorder w delusions
F19251|||Oth psychoactv substance depend w psych disorder w hallucin
F19259|||Oth psychoactv substance depend w psychotic disorder, unsp
F1926|||Oth psychoactv substance depend w persist amnestic disorder
F1927|||Oth psychoactive substance dependence w persisting dementia
F19280|||Oth psychoactive substance dependence w anxiety disorder
F19281|||Oth psychoactive substance dependence w sexual dysfunction
F19282|||Oth psychoactive substance dependence w sleep disorder
F19288|||Oth psychoactive substance dependence w oth disorder
F1929|||Oth psychoactive substance dependence w unsp disorder
F1990|||Other psychoactive substance use, unspecified, uncomplicated
F1991|2022-10-01||
F19920|||Oth psychoactive substance use, unsp w intoxication, uncomp
F19921|||Oth psychoactive substance use, unsp w intox w delirium
F19922|||Oth psychoactv sub use, unsp w intox w perceptl disturb
F19929|||Oth psychoactive substance use, unsp with intoxication, unsp
F19930|||Oth psychoactive substance use, unsp w withdrawal, uncomp
F19931|||Oth psychoactive substance use, unsp w withdrawal delirium
F19932|||Oth psychoactv sub use, unsp w w/drawal w perceptl disturb
F19939|||Other psychoactive substance use, unsp with withdrawal, unsp
F1994|||Oth psychoactive substance use, unsp w mood disorder
F19950|||Oth psychoactv sub use, unsp w psych disorder w delusions
F19951|||Oth psychoactv sub use, unsp w psych disorder w hallucin
F19959|||Oth psychoactv substance use, unsp w psych disorder, unsp
F1996|||Oth psychoactv sub use, unsp w persist amnestic disorder
F1997|||Oth psychoactive substance use, unsp w persisting dementia
F19980|||Oth psychoactive substance use, unsp w anxiety disorder
F19981|||Oth psychoactive substance use, unsp w sexual dysfunction
F19982|||Oth psychoactive substance use, unsp w sleep disorder
F19988|||Oth psychoactive substance use, unsp w oth disorder
F1999|||Oth psychoactive substance use, unsp w unsp disorder
F200|||Paranoid schizophrenia
F201|||Disorganized schizophrenia
F202|||Catatonic schizophrenia
F203|||Undifferentiated schizophrenia
F205|||Residual schizophrenia
F2081|||Schizophreniform disorder
F2089|||Other schizophrenia
F209|||Schizophrenia, unspecified
F21|||Schizotypal disorder
F22|||Delusional disorders
F23|||Brief psychotic disorder
F24|||Shared psychotic disorder
F250|||Schizoaffective disorder, bipolar type
F251|||Schizoaffective disorder, depressive type
F258|||Other schizoaffective disorders
F259|||Schizoaffective disorder, unspecified
F28|||Oth psych disorder not due to a sub or known physiol cond
F29|||Unsp psychosis not due to a substance or known physiol cond
F3010|||Manic episode without psychotic symptoms, unspecified
F3011|||Manic episode without psychotic symptoms, mild
F3012|||Manic episode without psychotic symptoms, moderate
F3013|||Manic episode, severe, without psychotic symptoms
F302|||Manic episode, severe with psychotic symptoms
F303|||Manic episode in partial remission
F304|||Manic episode in full remission
F308|||Other manic episodes
F309|||Manic episode, unspecified
F310|||Bipolar disorder, current episode hypomanic
F3110|||Bipolar disord, crnt episode manic w/o psych features, unsp
F3111|||Bipolar disord, crnt episode manic w/o psych features, mild
F3112|||Bipolar disord, crnt episode manic w/o psych features, mod
F3113|||Bipolar disord, crnt epsd manic w/o psych features, severe
F312|||Bipolar disord, crnt episode manic severe w psych features
F3130|||Bipolar disord, crnt epsd depress, mild or mod severt, unsp
F3131|||Bipolar disorder, current episode depressed, mild
F3132|||Bipolar disorder, current episode depressed, moderate
F314|||Bipolar disord, crnt epsd depress, sev, w/o psych features
F315|||Bipolar disord, crnt epsd depress, severe, w psych features
F3160|||Bipolar disorder, current episode mixed, unspecified
F3161|||Bipolar disorder, current episode mixed, mild
F3162|||Bipolar disorder, current episode mixed, moderate
F3163|||Bipolar disord, crnt epsd mixed, severe, w/o psych features
F3164|||Bipolar disord, crnt episode mixed, severe, w psych features
F3170|||Bipolar disord, currently in remis, most recent episode unsp
F3171|||Bipolar disord, in partial remis, most recent epsd hypomanic
F3172|||Bipolar disord, in full remis, most recent episode hypomanic
F3173|||Bipolar disord, in partial remis, most recent episode manic
F3174|||Bipolar disorder, in full remis, most recent episode manic
F3175|||Bipolar disord, in partial remis, most recent epsd depress
F3176|||Bipolar disorder, in full remis, most recent episode depress
F3177|||Bipolar disord, in partial remis, most recent episode mixed
F3178|||Bipolar disorder, in full remis, most recent episode mixed
F3181|||Bipolar II disorder
F3189|||Other bipolar disorder
F319|||Bipolar disorder, unspecified
F320|||Major depressive disorder, single episode, mild
F321|||Major depressive disorder, single episode, moderate
F322|||Major depressv disord, single epsd, sev w/o psych features
F323|||Major depressv disord, single epsd, severe w psych features
F324|||Major depressv disorder, single episode, in partial remis
F325|||Major depressive disorder, single episode, in full remission
F3281|||Premenstrual dysphoric disorder
F3289|||Other specified depressive episodes
F329|||Major depressive disorder, single episode, unspecified
F32A|2021-10-01||
F330|||Major depressive disorder, recurrent, mild
F331|||Major depressive disorder, recurrent, moderate
F332|||Major depressv disorder, recurrent severe w/o psych features
F333|||Major depressv disorder, recurrent, severe w psych symptoms
F3340|||Major depressive disorder, recurrent, in remission, unsp
F3341|||Major depressive disorder, recurrent, in partial remission
F3342|||Major depressive disorder, recurrent, in full remission
F338|||Other recurrent depressive disorders
F339|||Major depressive disorder, recurrent, unspecified
F340|||Cyclothymic disorder
F341|||Dysthymic disorder
F3481|||Disruptive mood dysregulation disorder
F3489|||Other specified persistent mood disorders
F349|||Persistent mood [affective] disorder, unspecified
F39|||Unspecified mood [affective] disorder
F4000|||Agoraphobia, unspecified
F4001|||Agoraphobia with panic disorder
F4002|||Agoraphobia without panic disorder
F4010|||Social phobia, unspecified
F4011|||Social phobia, generalized
F40210|||Arachnophobia
F40218|||Other animal type phobia
F40220|||Fear of thunderstorms
F40228|||Other natural environment type phobia
F40230|||Fear of blood
F40231|||Fear of injections and transfusions
F40232|||Fear of other medical care
F40233|||Fear of injury
F40240|||Claustrophobia
F40241|||Acrophobia
F40242|||Fear of bridges
F40243|||Fear of flying
F40248|||Other situational type phobia
F40290|||Androphobia
F40291|||Gynephobia
F40298|||Other specified phobia
F408|||Other phobic anxiety disorders
F409|||Phobic anxiety disorder, unspecified
F410|||Panic disorder [episodic paroxysmal anxiety]
F411|||Generalized anxiety disorder
F413|||Other mixed anxiety disorders
F418|||Other specified anxiety disorders
F419|||Anxiety disorder, unspecified
F422|||Mixed obsessional thoughts and acts
F423|||Hoarding disorder
F424|||Excoriation (skin-picking) disorder
F428|||Other obsessive-compulsive disorder
F429|||Obsessive-compulsive disorder, unspecified
F430|||Acute stress reaction
F4310|||Post-traumatic stress disorder, unspecified
F4311|||Post-traumatic stress disorder, acute
F4312|||Post-traumatic stress disorder, chronic
F4320|||Adjustment disorder, unspecified
F4321|||Adjustment disorder with depressed mood
F4322|||Adjustment disorder with anxiety
F4323|||Adjustment disorder with mixed anxiety and depressed mood
F4324|||Adjustment disorder with disturbance of conduct
F4325|||Adjustment disorder w mixed disturb of emotions and conduct
F4329|||Adjustment disorder with other symptoms
F438||2022-09-30|Other reactions to severe stress
F4381|2022-10-01||
F4389|2022-10-01||
F439|||Reaction to severe stress, unspecified
F440|||Dissociative amnesia
F441|||Dissociative fugue
F442|||Dissociative stupor
F444|||Conversion disorder with motor symptom or deficit
F445|||Conversion disorder with seizures or convulsions
F446|||Conversion disorder with sensory symptom or deficit
F447|||Conversion disorder with mixed symptom presentation
F4481|||Dissociative identity disorder
F4489|||Other dissociative and conversion disorders
F449|||Dissociative and conversion disorder, unspecified
F450|||Somatization disorder
F451|||Undifferentiated somatoform disorder
F4520|||Hypochondriacal disorder, unspecified
F4521|||Hypochondriasis
F4522|||Body dysmorphic disorder
F4529|||Other hypochondriacal disorders
F4541|||Pain disorder exclusively related to psychological factors
F4542|||Pain disorder with related psychological factors
F458|||Other somatoform disorders
F459|||Somatoform disorder, unspecified
F481|||Depersonalization-derealization syndrome
F482|||Pseudobulbar affect
F488|||Other specified nonpsychotic mental disorders
F489|||Nonpsychotic mental disorder, unspecified
F5000|||Anorexia nervosa, unspecified
F5001||2024-09-30|Anorexia nervosa, restricting type
F50010|2024-10-01||
F50011|2024-10-01||
F50012|2024-10-01||
F50013|2024-10-01||
F50014|2024-10-01||
F50019|2024-10-01||
F5002||2024-09-30|Anorexia nervosa, binge eating/purging type
F50020|2024-10-01||
F50021|2024-10-01||
F50022|2024-10-01||
F50023|2024-10-01||
F50024|2024-10-01||
F50029|2024-10-01||
F502||2024-09-30|Bulimia nervosa
F5020|2024-10-01||
F5021|2024-10-01||
F5022|2024-10-01||
F5023|2024-10-01||
F5024|2024-10-01||
F5025|2024-10-01||
F5081||2024-09-30|Binge eating disorder
F50810|2024-10-01||
F50811|2024-10-01||
F50812|2024-10-01||
F50813|2024-10-01||
F50814|2024-10-01||
F50819|2024-10-01||
F5082|||Avoidant/restrictive food intake disorder
F5083|2024-10-01||
F5084|2024-10-01||
F5089|||Other specified eating disorder
F509|||Eating disorder, unspecified
F5101|||Primary insomnia
F5102|||Adjustment insomnia
F5103|||Paradoxical insomnia
F5104|||Psychophysiologic insomnia
F5105|||Insomnia due to other mental disorder
F5109|||Oth insomnia not due to a substance or known physiol cond
F5111|||Primary hypersomnia
F5112|||Insufficient sleep syndrome
F5113|||Hypersomnia due to other mental disorder
F5119|||Oth hypersomnia not due to a substance or known physiol cond
F513|||Sleepwalking [somnambulism]
F514|||Sleep terrors [night terrors]
F515|||Nightmare disorder
F518|||Oth sleep disord not due to a sub or known physiol cond
F519|||Sleep disorder not due to a sub or known physiol cond, unsp
F520|||Hypoactive sexual desire disorder
F521|||Sexual aversion disorder
F5221|||Male erectile disorder
F5222|||Female sexual arousal disorder
F5231|||Female orgasmic disorder
F5232|||Male orgasmic disorder
F524|||Premature ejaculation
F525|||Vaginismus not due to a substance or known physiol condition
F526|||Dyspareunia not due to a substance or known physiol cond
F528|||Oth sexual dysfnct not due to a sub or known physiol cond
F529|||Unsp sexual dysfnct not due to a sub or known physiol cond
F530|||Postpartum depression
F531|||Puerperal psychosis
F54|||Psych & behavrl factors assoc w disord or dis classd elswhr
F550|||Abuse of antacids
F551|||Abuse of herbal or folk remedies
F552|||Abuse of laxatives
F553|||Abuse of steroids or hormones
F554|||Abuse of vitamins
F558|||Abuse of other non-psychoactive substances
F59|||Unsp behavrl synd assoc w physiol disturb and physcl factors
F600|||Paranoid personality disorder
F601|||Schizoid personality disorder
F602|||Antisocial personality disorder
F603|||Borderline personality disorder
F604|||Histrionic personality disorder
F605|||Obsessive-compulsive personality disorder
F606|||Avoidant personality disorder
F607|||Dependent personality disorder
F6081|||Narcissistic personality disorder
F6089|||Other specific personality disorders
F609|||Personality disorder, unspecified
F630|||Pathological gambling
F631|||Pyromania
F632|||Kleptomania
F633|||Trichotillomania
F6381|||Intermittent explosive disorder
F6389|||Other impulse disorders
F639|||Impulse disorder, unspecified
F640|||Transsexualism
F641|||Dual role transvestism
F642|||Gender identity disorder of childhood
F648|||Other gender identity disorders
F649|||Gender identity disorder, unspecified
F64A|2026-10-01||Gender identity disorder, in remission
F650|||Fetishism
F651|||Transvestic fetishism
F652|||Exhibitionism
F653|||Voyeurism
F654|||Pedophilia
F6550|||Sadomasochism, unspecified
F6551|||Sexual masochism
F6552|||Sexual sadism
F6581|||Frotteurism
F6589|||Other paraphilias
F659|||Paraphilia, unspecified
F66|||Other sexual disorders
F6810|||Factitious disorder imposed on self, unspecified
F6811|||Factit disord imposed on self, with predom psych signs/symp
F6812|||Factit disord impsd on self, with predom physcl signs/symp
F6813|||Factit disord impsd on self,w comb psych & physcl signs/symp
F688|||Other specified disorders of adult personality and behavior
F68A|||Factitious disorder imposed on another
F69|||Unspecified disorder of adult personality and behavior
F70|||Mild intellectual disabilities
F71|||Moderate intellectual disabilities
F72|||Severe intellectual disabilities
F73|||Profound intellectual disabilities
F78||2021-09-30|Other intellectual disabilities
F78A1|2021-10-01||
F78A9|2021-10-01||
F79|||Unspecified intellectual disabilities
F800|||Phonological disorder
F801|||Expressive language disorder
F802|||Mixed receptive-expressive language disorder
F804|||Speech and language development delay due to hearing loss
F8081|||Childhood onset fluency disorder
F8082|||Social pragmatic communication disorder
F8089|||Other developmental disorders of speech and language
F809|||Developmental disorder of speech and language, unspecified
F810|||Specific reading disorder
F812|||Mathematics disorder
F8181|||Disorder of written expression
F8189|||Other developmental disorders of scholastic skills
F819|||Developmental disorder of scholastic skills, unspecified
F82|||Specific developmental disorder of motor function
F840|||Autistic disorder
F842|||Rett's syndrome
F843|||Other childhood disintegrative disorder
F845|||Asperger's syndrome
F848|||Other pervasive developmental disorders
F849|||Pervasive developmental disorder, unspecified
F88|||Other disorders of psychological development
F89|||Unspecified disorder of psychological development
F900|||Attn-defct hyperactivity disorder, predom inattentive type
F901|||Attn-defct hyperactivity disorder, predom hyperactive type
F902|||Attention-deficit hyperactivity disorder, combined type
F908|||Attention-deficit hyperactivity disorder, other type
F909|||Attention-deficit hyperactivity disorder, unspecified type
F910|||Conduct disorder confined to family context
F911|||Conduct disorder, childhood-onset type
F912|||Conduct disorder, adolescent-onset type
F913|||Oppositional defiant disorder
F918|||Other conduct disorders
F919|||Conduct disorder, unspecified
F930|||Separation anxiety disorder of childhood
F938|||Other childhood emotional disorders
F939|||Childhood emotional disorder, unspecified
F940|||Selective mutism
F941|||Reactive attachment disorder of childhood
F942|||Disinhibited attachment disorder of childhood
F948|||Other childhood disorders of social functioning
F949|||Childhood disorder of social functioning, unspecified
F950|||Transient tic disorder
F951|||Chronic motor or vocal tic disorder
F952|||Tourette's disorder
F958|||Other tic disorders
F959|||Tic disorder, unspecified
F980|||Enuresis not due to a substance or known physiol condition
F981|||Encopresis not due to a substance or known physiol condition
F9821|||Rumination disorder of infancy
F9829|||Other feeding disorders of infancy and early childhood
F983|||Pica of infancy and childhood
F984|||Stereotyped movement disorders
F985|||Adult onset fluency disorder
F988|||Oth behav/emotn disord w onset usly occur in chldhd and adol
F989|||Unsp behav/emotn disord w onst usly occur in chldhd and adol
F99|||Mental disorder, not otherwise specified
Z555|2021-10-01||
Z586|2021-10-01||
Z5900|2021-10-01||
Z5901|2021-10-01||
Z5902|2021-10-01||
Z5941|2021-10-01||
Z5948|2021-10-01||
Z59811|2021-10-01||
Z59812|2021-10-01||
Z59819|2021-10-01||
Z5989|2021-10-01||
Z7185|2021-10-01||
Z5982|2022-10-01||
Z5987|2022-10-01||
Z7187|2022-10-01||
Z7188|2022-10-01||
Z72823|2022-10-01||
Z556|2023-04-01||
Z5881|2023-04-01||
Z5889|2023-04-01||
Z5910|2023-04-01||
Z5911|2023-04-01||
Z5912|2023-04-01||
Z5919|2023-04-01||
Z5971|2024-10-01||
Z5972|2024-10-01||
Z59861|2025-10-01||
Z59868|2025-10-01||
Z59869|2025-10-01||
Z91B|2025-10-01||
Z6818|2026-10-01||
Z6819|2026-10-01||
Z77013|2026-10-01||
Z7732|2026-10-01||
Z7733|2026-10-01||
Z7740|2026-10-01||
Z7741|2026-10-01||
Z7742|2026-10-01||
Z7749|2026-10-01||
Z8617|2026-10-01||
Z878901|2026-10-01||
Z878902|2026-10-01||
Z878903|2026-10-01||
Z878904|2026-10-01||
Z878909|2026-10-01||
Z87893|2026-10-01||
Z590||2021-09-30|
Z591||2023-03-31|
Z594||2021-09-30|
Z597||2024-09-30|
Z598||2021-09-30|
Z5986|2022-10-01|2025-09-30|
Z681||2026-09-30|
Z87890||2026-09-30|
R45851|||
R4588|2021-10-01||
T1491XA|||
T1491XD|||
T1491XS|||
`
