import { readPassages } from '../read-passages';
export const ko = readPassages(String.raw`
인천항만공사는 지난해 인천항이 컨테이너 물동량 346만TEU를 처리해 역대 최고치를 기록했다고 밝혔다.
  published: 2024-01-15
  @ 2023 KR/Incheon port_containers
  346만TEU = 3460000 {TEU}

2023년 서울을 찾은 외국인 관광객은 886만 명으로 2022년 대비 3.7배 늘었고, 1인당 평균 지출액은 242만 원이었다.
  @ 2023 KR/Seoul
  886만 명 = 8860000 {person} tourist_arrivals
  ~ 3.7배
  242만 원 = 2420000 KRW/{person} -indicator

대전의 연구개발비는 2021년 9조 2,550억 원, 연구원은 3만 6천여 명이다. 문의: 042-270-3114
  @ 2021 KR/Daejeon
  9조 2,550억 원 = 9255000000000 KRW rd_spending
  3만 6천여 명 = 36000 {person} more-than researchers
  ! 042-270-3114

구분\t2021년\t2022년\n수출(억 달러)\t6,444\t6,836\n수입(억 달러)\t6,151\t7,314
  title: 대한민국 수출입 동향
  @ KR/South Korea
  6,444 = 644400000000 USD 2021 exports
  6,836 = 683600000000 USD 2022 exports
  6,151 = 615100000000 USD 2021 imports
  7,314 = 731400000000 USD 2022 imports

부산시의 올해 1분기 합계 실업률은 2.9%로 작년 같은 분기보다 0.3%포인트 떨어졌다.
  published: 2024-04-20
  @ 2024-Q1 KR/Busan unemployment_rate
  2.9% = 2.9 %
  0.3%포인트 = -0.3 {pp} change

서울시는 2026년까지 전기버스 3,000대를 도입하고 대중교통 분담률을 75%까지 끌어올린다는 목표다.
  @ 2026 KR/Seoul
  ~ 3,000대
  75% = 75 % public_transport_share

제주국제공항은 2023년 국내선 2,800만 명, 국제선 100만 명 등 총 2,900만 명이 이용했다. 제2터미널 3층 12번 게이트.
  @ 2023 KR/Jeju air_passengers
  2,800만 명 = 28000000 {person}
  100만 명 = 1000000 {person}
  2,900만 명 = 29000000 {person}
  ! 12

울산의 지난해 수출액은 871억 달러로 전국 수출의 13.8%를 차지하며 2위에 올랐다.
  published: 2024-02-01
  @ 2023 KR/Ulsan
  871억 달러 = 87100000000 USD exports
  13.8% = 13.8 % share -indicator
  2위 = 2 {rank} -indicator
`);
