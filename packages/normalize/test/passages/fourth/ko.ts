import { readPassages } from '../read-passages';

export const ko = readPassages(`
평택항은 2019년 컨테이너 72만 5천TEU를 처리해 전년보다 5.1% 증가한 사상 최대 실적을 거뒀다.
  @ 2019 KR/Pyeongtaek port_containers
  72만 5천TEU = 725000 {TEU}
  5.1% = 5.1 % change

대전 대덕연구개발특구에는 2018년 말 기준 1,876개 기업이 입주해 있고 연구개발 인력은 3만 5천여 명이다.
  @ 2018-12-31 KR/Daejeon
  1,876개 기업 = 1876 {company} companies
  3만 5천여 명 = 35000 {person} more-than researchers

광주시는 2019년 국제선 취항 도시를 5곳에서 9곳으로 늘린다. 문의 062-613-2114, 담당 제3팀.
  @ 2019 KR/Gwangju
  9곳 = 9 {route} intl_routes
  ~ 5곳
  ! 062-613-2114
`);
